/** For programs that do not start as root, where a fix names the files that certbot leaves. */
export const READABLE_KEY =
  'The user of the program must be able to read privkey.pem, which certbot leaves to root: let a deploy hook copy both files.';
