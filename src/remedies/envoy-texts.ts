/** Seen with 1.40: the dry run loads certificates too, and names a key that does not fit and a suite or group it lacks. */
export const RELOAD = 'envoy --mode validate -c /etc/envoy/envoy.yaml && systemctl restart envoy';

export const RESTART_HOOK = 'systemctl restart envoy';

/** Seen with 1.40: a file that is copied over the old one is not noticed, one that is moved there is. */
export const WITHOUT_RESTART =
  'To keep connections, hand certificates over by SDS (`path_config_source`, `watched_directory`), which reads new files once they are moved into place by mv, or run Envoy under its hot restarter.';

/** Where what belongs to TLS is set. */
export const CONTEXT = '`common_tls_context` of the DownstreamTlsContext';

/** What stands under tls_certificates. */
export function certificateEntry(folder: string): string {
  return [
    'tls_certificates:',
    `  - certificate_chain: { filename: ${folder}/fullchain.pem }`,
    `    private_key: { filename: ${folder}/privkey.pem }`,
  ].join('\n');
}

/** Makes a context of it, from the key that a filter chain has it under. */
export function transportSocket(folder: string): string {
  return [
    'transport_socket:',
    '  name: envoy.transport_sockets.tls',
    '  typed_config:',
    '    "@type": type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext',
    '    common_tls_context:',
    certificateEntry(folder).replace(/^/gm, '      '),
  ].join('\n');
}
