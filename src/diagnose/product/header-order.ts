import type { Product } from '../../model/endpoint.ts';
import type { HttpHeader } from '../../model/http-head.ts';

/**
 * Whether headers stand as this product writes them itself. A proxy that passes an answer on writes them in its own way:
 * HAProxy and Node in small letters, Go by the alphabet, AWS's load balancer with the date first. `null` where it is not
 * known, or no headers were kept.
 */
export function writtenBy(product: Product, headers: readonly HttpHeader[] | undefined): boolean | null {
  if (headers === undefined || headers.length === 0) return null;
  const names = headers.map(({ name }) => name);
  switch (product) {
    case 'nginx':
      return names[0] === 'Server' && names[1] === 'Date' && beforeConnection(names).every((name) => NGINX.has(name));
    case 'apache':
      return names[0] === 'Date' && names[1] === 'Server';
    case 'lighttpd':
      return names.includes('Server') && names.indexOf('Server') === names.indexOf('Date') + 1;
    case 'iis':
      return names.includes('Server') && names.indexOf('Date') > names.indexOf('Server');
    case 'caddy':
      // A Go proxy sorts the Date that it was handed in among the rest; who ends TLS announces HTTP/3 and adds its own Date.
      return names.includes('Server') && (names.includes('Alt-Svc') || names.indexOf('Date') > names.indexOf('Server'));
    case 'java':
    case 'cloudflare':
    case 'aws':
      return names.includes('Server');
    case 'envoy':
      return names.includes('server');
    default:
      return null;
  }
}

function beforeConnection(names: readonly string[]): readonly string[] {
  return names.slice(0, Math.max(names.indexOf('Connection'), 0));
}

/** What nginx writes first, in this order; whatever a page or a setting adds stands behind `Connection`. */
const NGINX: ReadonlySet<string> = new Set([
  'Server',
  'Date',
  'Content-Type',
  'Content-Length',
  'Last-Modified',
  'Location',
  'Transfer-Encoding',
]);
