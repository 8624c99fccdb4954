/** Tomcat's own start checks server.xml; Spring Boot has no check but its start. */
export const JAVA_RESTART = 'catalina.sh configtest && systemctl restart tomcat10';

/** Which of the lines of a snippet is for whom. */
export const JAVA_PLACES =
  'The XML is for Tomcat (conf/server.xml), the lines with server.ssl for Spring Boot (application.properties), which is restarted instead.';

/** How options are handed to the Java machine. */
export const JVM_OPTION =
  'It is an option of the Java machine: Tomcat reads it from CATALINA_OPTS in bin/setenv.sh, others from JAVA_TOOL_OPTIONS or the command line.';

/** Who reads the certificate, and what makes it. */
export const TOMCAT = { readBy: { group: 'tomcat' }, load: 'systemctl restart tomcat10' } as const;
