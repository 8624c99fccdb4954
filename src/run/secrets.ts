/** Reads variables that hold secrets, and has the runner mask what they hold before anything of it can be printed. */
export interface SecretReader {
  mask(text: string): void;
  /** Variables that the config names hold keys and passphrases: each line is masked from here on. */
  readSecret(name: string): string | undefined;
  /** https_proxy and its kin are worth reading in a log, but for the user and the password in a URL. */
  readProxyVariable(name: string): string | undefined;
}

/** `setSecret` is told each text that the log may not show. */
export function secretReader(
  env: Readonly<Record<string, string | undefined>>,
  setSecret: (secret: string) => void,
): SecretReader {
  const mask = (text: string): void => {
    for (const line of text.split(/\r?\n/)) {
      const secret = line.trim();
      if (secret !== '' && !secret.startsWith('-----')) setSecret(secret);
    }
  };
  return {
    mask,
    readSecret(name) {
      const value = env[name];
      mask(value ?? '');
      return value;
    },
    readProxyVariable(name) {
      const value = env[name];
      for (const secret of secretsOfProxy(value?.trim() ?? '')) setSecret(secret);
      return value;
    },
  };
}

/**
 * The password, alone and behind its user, as written and as meant; a user's name alone may be any word of the log. It ends
 * at the last "@", even where a "/" in it makes the URL a wrong one.
 */
function secretsOfProxy(url: string): readonly string[] {
  const userinfo = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(.*)@/is.exec(url)?.[1] ?? '';
  const written = [userinfo, ...userinfo.split(/:(.*)/s).slice(1)];
  return [...new Set(written.flatMap((secret) => [secret, decodedOrNull(secret) ?? secret]))].filter(
    (secret) => secret !== '',
  );
}

function decodedOrNull(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
