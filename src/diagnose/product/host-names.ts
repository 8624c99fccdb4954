import type { Endpoint, Product } from '../../model/endpoint.ts';
import { type Clue, quotable } from './clue.ts';

/**
 * The cloud whose service a host name stands for. Names of virtual machines, of DNS services and of balancers that pass
 * TLS through are left out: what ends TLS there is the user's own (`*.compute.amazonaws.com`, `*.awsglobalaccelerator.com`,
 * `*.cloudapp.azure.com`, `*.trafficmanager.net`, `*.bc.googleusercontent.com`).
 */
export function hostClue({ host, connect, addresses }: Endpoint): Clue | null {
  if (addresses.length > 0) return null;
  const dialled = (connect?.host ?? host).toLowerCase();
  const product = CLOUDS.find(([, names]) => names.test(dialled))?.[0];
  return product === undefined ? null : { products: [product], because: `host name ${quotable(dialled)}` };
}

const CLOUDS: readonly (readonly [Product, RegExp])[] = [
  [
    'aws',
    /\.(?:elb(?:\.[a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?|[a-z0-9-]+\.elb\.amazonaws\.com|cloudfront\.net|execute-api\.[a-z0-9-]+\.amazonaws\.com|lambda-url\.[a-z0-9-]+\.on\.aws|awsapprunner\.com|amplifyapp\.com|s3[a-z0-9.-]*\.amazonaws\.com)$/,
  ],
  [
    'azure',
    /\.(?:azurefd\.net|azureedge\.net|azurewebsites\.net|azure-api\.net|azurecontainerapps\.io|azurestaticapps\.net|(?:blob|web)\.core\.windows\.net)$/,
  ],
  ['google-cloud', /\.(?:run\.app|appspot\.com|cloudfunctions\.net|web\.app|firebaseapp\.com)$/],
  ['cloudflare', /\.(?:workers\.dev|pages\.dev|r2\.dev)$/],
];
