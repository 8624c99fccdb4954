import { TLS_VERSIONS } from '../model/tls-version.ts';
import { REGISTRY, WHOLE_MACHINE } from './iis-texts.ts';
import { CIPHER_NAMES, NO_DHE, SUITES_FOR } from './negotiation.ts';
import type { ProductTexts } from './writer.ts';

/** Windows has no other suites of TLS 1.2 with ECDHE and AES-GCM than these; those of 1.3 stay as they are. */
const SOUND = CIPHER_NAMES.filter((name) => name.includes('_GCM_'));

/** What SChannel and its clients have to agree on: set for the whole machine. */
export const iisNegotiation: Pick<ProductTexts, 'set-versions' | 'set-suites' | 'set-groups' | 'set-dh-params'> = {
  'set-versions': ({ min, max }) => ({
    summary: 'Set the versions of SChannel in the registry, in PowerShell as administrator, and restart the machine.',
    snippet: [
      `@{ ${TLS_VERSIONS.map((version) => `'TLS ${version}' = ${version >= min && version <= max ? 1 : 0}`).join('; ')} }.GetEnumerator() | ForEach-Object {`,
      `    $key = "${REGISTRY}\\Protocols\\$($_.Key)\\Server"`,
      '    New-Item $key -Force | Out-Null',
      '    Set-ItemProperty $key -Name Enabled -Type DWord -Value $_.Value',
      '    Set-ItemProperty $key -Name DisabledByDefault -Type DWord -Value (1 - $_.Value)',
      '}',
    ].join('\n'),
    steps: [
      WHOLE_MACHINE,
      'TLS 1.3 needs Windows Server 2022: take it out of the list before that.',
      'Windows Server 2022 and newer also have "Disable Legacy TLS" for one binding alone, in IIS Manager.',
    ],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}, in PowerShell as administrator.`,
    snippet:
      why === 'weak'
        ? [
            `$keep = ${SOUND.map((name) => `'${name}'`).join(', ')}`,
            'Get-TlsCipherSuite | Where-Object { $_.Name -match "WITH" -and $_.Name -notin $keep } | ForEach-Object { Disable-TlsCipherSuite -Name $_.Name }',
          ].join('\n')
        : SOUND.map((name) => `Enable-TlsCipherSuite -Name ${name}`).join('\n'),
    steps: [
      'Windows Server 2016 or newer; what is there: Get-TlsCipherSuite | Format-Table Name',
      ...(why === 'key-type'
        ? ['See which key the certificate has: certutil -v -store My THUMBPRINT | findstr /C:"Public Key Algorithm"']
        : []),
      'The group policy "SSL Cipher Suite Order" wins over it.',
      WHOLE_MACHINE,
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: 'Put the groups of Windows into this order, in PowerShell as administrator.',
    snippet: ['curve25519', 'NistP256', 'NistP384']
      .map((curve, place) => `Enable-TlsEccCurve -Name ${curve} -Position ${place}`)
      .join('\n'),
    steps: [
      ...(postQuantum
        ? ['Where this Windows has no X25519MLKEM768, a proxy in front that has it must end TLS; no setting adds it.']
        : []),
      'What is there: Get-TlsEccCurve. The group policy "ECC Curve Order" wins over it.',
      WHOLE_MACHINE,
    ],
  }),

  'set-dh-params': ({ bits }) => ({
    summary: `Switch the suites off that begin with TLS_DHE, or let SChannel use ${Math.max(bits, 2048)} bits at least.`,
    snippet:
      'Get-TlsCipherSuite | Where-Object Name -like "TLS_DHE*" | ForEach-Object { Disable-TlsCipherSuite -Name $_.Name }',
    steps: [
      `To keep them, in the registry: ${REGISTRY}\\KeyExchangeAlgorithms\\Diffie-Hellman, DWORD ServerMinKeyBitLength = ${Math.max(bits, 2048)}`,
      NO_DHE,
      WHOLE_MACHINE,
    ],
  }),
};
