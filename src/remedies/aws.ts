import type { TlsVersion } from '../model/tls-version.ts';
import { forProduct } from './client-certificates.ts';
import { storedCertificates } from './cloud-certificates.ts';
import { commandNames } from './command-line.ts';
import { KEY_OF_CERTIFICATE, SUITES_FOR } from './negotiation.ts';
import type { ProductTexts } from './writer.ts';

const AT_ONCE = 'It holds for new connections within a minute; those that are open stay.';
const WHICH_LISTENER =
  "The listeners: aws elbv2 describe-listeners --load-balancer-arn ARN --query 'Listeners[].[ListenerArn,Port,SslPolicy]' --output text";
const CLOUDFRONT =
  'in ViewerCertificate of aws cloudfront get-distribution-config, then aws cloudfront update-distribution. Beside the certificate of cloudfront.net it is not looked at.';
const ACM_IMPORT = [
  'openssl x509 -in fullchain.pem -out certificate.pem',
  "awk '/BEGIN CERT/ { n++ } n > 1' fullchain.pem > chain.pem",
  'aws acm import-certificate --certificate-arn ARN --certificate fileb://certificate.pem --certificate-chain fileb://chain.pem --private-key fileb://privkey.pem',
].join('\n');

export const aws: ProductTexts = {
  ...forProduct({
    on: () =>
      [
        'aws elbv2 create-trust-store --name client-ca --ca-certificates-bundle-s3-bucket BUCKET --ca-certificates-bundle-s3-key client-ca.pem',
        'aws elbv2 modify-listener --listener-arn ARN --mutual-authentication Mode=verify,TrustStoreArn=TRUST-STORE-ARN',
      ].join('\n'),
    off: () => 'aws elbv2 modify-listener --listener-arn ARN --mutual-authentication Mode=off',
    note: 'That is for an ALB; its mode `passthrough` lets everyone in. A trust store that is there takes a new file by aws elbv2 modify-trust-store. API Gateway: aws apigatewayv2 update-domain-name --domain-name NAME --mutual-tls-authentication TruststoreUri=s3://BUCKET/client-ca.pem, with its execute-api address switched off.',
    reload: AT_ONCE,
  }),
  ...storedCertificates({
    title: 'ACM',
    replace: ACM_IMPORT,
    obtain: (names) => {
      const [first = 'YOUR.HOST.NAME', ...others] = commandNames(names).map(quoted);
      const also = others.length === 0 ? '' : ` --subject-alternative-names ${others.join(' ')}`;
      return `aws acm request-certificate --domain-name ${first}${also} --validation-method DNS`;
    },
    attach:
      'Once its DNS record is there and it is issued: aws elbv2 modify-listener --listener-arn ARN --certificates CertificateArn=NEW-ARN (add-listener-certificates for one more name). For CloudFront it has to be in us-east-1.',
    look: "aws acm describe-certificate --certificate-arn ARN --query 'Certificate.[Type,Status,NotAfter,RenewalSummary,InUseBy]'",
    unattended:
      'Type AMAZON_ISSUED renews by itself, while the CNAME record of its validation stays in DNS and a balancer uses it: RenewalSummary says which one is missing. The ARN: aws acm list-certificates',
    inEffect:
      'Under the same ARN the balancer takes it over by itself. Over one that ACM issued nothing can be imported: leave --certificate-arn out, and attach the new ARN to the listener.',
  }),

  'enable-tls': ({ port, name }) => ({
    summary: `Give the load balancer an HTTPS listener on port ${port} with a certificate for "${name}".`,
    snippet: `aws elbv2 create-listener --load-balancer-arn ARN --protocol HTTPS --port ${port} --ssl-policy ${policyFrom('1.2')} --certificates CertificateArn=CERTIFICATE-ARN --default-actions Type=forward,TargetGroupArn=TARGET-GROUP-ARN`,
    steps: [
      'Where a listener without TLS has the port, modify-listener with --protocol HTTPS changes it; an NLB says TLS instead of HTTPS.',
      WHICH_LISTENER,
      'A TCP listener of an NLB passes everything on: then the target behind it ends TLS.',
    ],
  }),

  'set-versions': ({ min }) => ({
    summary: `Set the security policy ${policyFrom(min)} on the listener.`,
    snippet: `aws elbv2 modify-listener --listener-arn ARN --ssl-policy ${policyFrom(min)}`,
    steps: [
      WHICH_LISTENER,
      'A listener that a command line or template made without a policy has ELBSecurityPolicy-2016-08, which begins at TLS 1.0. All there are: aws elbv2 describe-ssl-policies',
      `CloudFront: MinimumProtocolVersion ${CLOUDFRONT_FROM[min]} ${CLOUDFRONT}`,
      'API Gateway: aws apigateway update-domain-name --domain-name NAME --patch-operations op=replace,path=/securityPolicy,value=TLS_1_2',
      AT_ONCE,
    ],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: a policy with Res in its name has these alone.`,
    snippet: `aws elbv2 modify-listener --listener-arn ARN --ssl-policy ${policyFrom('1.2')}`,
    steps: [
      WHICH_LISTENER,
      'What a policy has: aws elbv2 describe-ssl-policies --names POLICY. Suites cannot be chosen one by one.',
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      `CloudFront: MinimumProtocolVersion TLSv1.2_2021 ${CLOUDFRONT}`,
      AT_ONCE,
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: postQuantum
      ? 'Set a security policy with PQ in its name: it offers X25519MLKEM768.'
      : 'Set a present security policy on the listener: it offers X25519, P-256 and P-384.',
    snippet: `aws elbv2 modify-listener --listener-arn ARN --ssl-policy ${policyFrom('1.2')}`,
    steps: [WHICH_LISTENER, 'Groups cannot be chosen one by one.', AT_ONCE],
  }),

  'set-dh-params': () => ({
    summary: 'Set a present security policy on the listener: none of them has suites that begin with DHE.',
    snippet: `aws elbv2 modify-listener --listener-arn ARN --ssl-policy ${policyFrom('1.2')}`,
    steps: [
      WHICH_LISTENER,
      'A Classic Load Balancer has such suites: take them out of its policy, or move to an ALB or NLB.',
      'Behind a TCP listener of an NLB the target ends TLS: set it there.',
    ],
  }),

  'serve-name': ({ name, instead }) => ({
    summary: `Attach a certificate for "${name}" to the listener${instead === null ? '' : ': a name that none covers gets the default one'}.`,
    snippet: 'aws elbv2 add-listener-certificates --listener-arn ARN --certificates CertificateArn=CERTIFICATE-ARN',
    steps: [
      WHICH_LISTENER,
      'What is attached: aws elbv2 describe-listener-certificates --listener-arn ARN',
      `CloudFront and API Gateway know only names that are set up: "${name}" has to be an alternate domain name (Aliases) of the distribution, or a custom domain name of the API.`,
      'If the name moved, its DNS record still points here.',
    ],
  }),

  'serve-without-name': ({ name }) => ({
    summary: `Make the certificate of "${name}" the default one of the listener: clients without a name get that.`,
    snippet: 'aws elbv2 modify-listener --listener-arn ARN --certificates CertificateArn=CERTIFICATE-ARN',
    steps: [
      WHICH_LISTENER,
      'CloudFront serves clients without SNI only by addresses of your own (SSLSupportMethod vip), which cost extra.',
      AT_ONCE,
    ],
  }),

  'accept-large-hello': null,

  'read-server-log': ({ alert }) => ({
    summary: `Switch on the connection log of the ALB, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
    snippet:
      'aws elbv2 modify-load-balancer-attributes --load-balancer-arn ARN --attributes Key=connection_logs.s3.enabled,Value=true Key=connection_logs.s3.bucket,Value=BUCKET',
    steps: [
      'It tells version, suite and the result of client authentication for each connection; the policy of the bucket must let the balancer write.',
      'An NLB with TLS listeners has access logs (access_logs.s3.enabled). CloudFront refuses names that no distribution has as alternate domain name.',
    ],
  }),
};

/** Restricted to suites with forward secrecy and AEAD where that leaves nobody out. */
function policyFrom(min: TlsVersion): string {
  return LISTENER_FROM[min];
}

const LISTENER_FROM: Readonly<Record<TlsVersion, string>> = {
  '1.0': 'ELBSecurityPolicy-TLS13-1-0-2021-06',
  '1.1': 'ELBSecurityPolicy-TLS13-1-1-2021-06',
  '1.2': 'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09',
  '1.3': 'ELBSecurityPolicy-TLS13-1-3-2021-06',
};

const CLOUDFRONT_FROM: Readonly<Record<TlsVersion, string>> = {
  '1.0': 'TLSv1_2016',
  '1.1': 'TLSv1.1_2016',
  '1.2': 'TLSv1.2_2021',
  '1.3': 'TLSv1.3_2025',
};

function quoted(name: string): string {
  return name.startsWith('*') ? `'${name}'` : name;
}
