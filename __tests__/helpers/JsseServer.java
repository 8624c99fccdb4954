import java.io.FileInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.*;

/** Port, key store, password, then options: protocols=a,b · clientAuth=trust store · onlyName=pattern. */
public class JsseServer {
  public static void main(String[] args) throws Exception {
    char[] password = args[2].toCharArray();
    KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(load(args[1], password), password);
    TrustManager[] trust = null;
    SSLParameters parameters = new SSLParameters();
    for (int index = 3; index < args.length; index++) {
      String[] option = args[index].split("=", 2);
      switch (option[0]) {
        case "protocols" -> parameters.setProtocols(option[1].split(","));
        case "onlyName" -> parameters.setSNIMatchers(List.of(SNIHostName.createSNIMatcher(option[1])));
        case "clientAuth" -> {
          TrustManagerFactory managers = TrustManagerFactory.getInstance("PKIX");
          managers.init(load(option[1], password));
          trust = managers.getTrustManagers();
          parameters.setNeedClientAuth(true);
        }
        default -> throw new IllegalArgumentException(option[0]);
      }
    }
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust, null);
    SSLServerSocket server = (SSLServerSocket) context.getServerSocketFactory()
        .createServerSocket(Integer.parseInt(args[0]), 50, InetAddress.getByName("127.0.0.1"));
    if (parameters.getProtocols() == null) parameters.setProtocols(server.getSSLParameters().getProtocols());
    parameters.setCipherSuites(server.getSSLParameters().getCipherSuites());
    parameters.setApplicationProtocols(new String[] {"http/1.1"});
    server.setSSLParameters(parameters);
    while (true) {
      SSLSocket socket = (SSLSocket) server.accept();
      new Thread(() -> serve(socket)).start();
    }
  }

  private static KeyStore load(String path, char[] password) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = new FileInputStream(path)) {
      store.load(in, password);
    }
    return store;
  }

  private static void serve(SSLSocket socket) {
    try (socket) {
      socket.getInputStream().read(new byte[4096]);
      OutputStream out = socket.getOutputStream();
      out.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".getBytes("ISO-8859-1"));
      out.flush();
    } catch (Exception refused) {
      // Refusing a client is what it is here for.
    }
  }
}
