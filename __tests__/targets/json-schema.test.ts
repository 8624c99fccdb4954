import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { configJsonSchema } from '../../src/targets/json-schema.ts';
import { configProblems } from './sources.ts';

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(configJsonSchema());

describe('the JSON Schema of the config file', () => {
  test('is checked in as it is generated', () => {
    const checkedIn = readFileSync('schema/tls-gate.schema.json', 'utf8');
    expect(checkedIn).toBe(`${JSON.stringify(configJsonSchema(), null, 2)}\n`);
  });

  test('describes every key, and gives the defaults', () => {
    const { properties } = configJsonSchema() as {
      properties: Record<string, { properties?: Record<string, { description?: string; default?: unknown }> }>;
    };
    const policy = properties.policy?.properties ?? {};
    expect(Object.entries(policy).filter(([, { description }]) => description === undefined)).toEqual([]);
    expect(Object.entries(policy).map(([key, value]) => [key, value.default])).toEqual([
      ['profile', 'baseline'],
      ['min-tls-version', '1.2'],
      ['required-tls-versions', []],
      ['min-days', 'auto'],
      ['warn-days', 'auto'],
      ['required-sans', []],
      ['min-rsa-bits', 2048],
      ['allowed-issuers', []],
      ['client-auth', 'any'],
      ['require', []],
      ['trust', 'bundled'],
      ['fetch', 'public'],
      ['revocation', 'stapled'],
      ['renewal-info', false],
      ['pin', []],
      ['block', []],
      ['on-unreachable', 'fail'],
      ['severities', undefined],
    ]);
  });

  test.each([
    ['names alone', 'endpoints: [shop.test, "https://[::1]:8443/x"]'],
    [
      'unquoted numbers',
      'policy: {min-tls-version: 1.2, min-days: 14}\nendpoints: [{host: shop.test, port: 8443, min-tls-version: 1.0}]',
    ],
    [
      'everything',
      `
policy:
  profile: intermediate
  min-tls-version: 1.2
  required-tls-versions: [1.2, "1.3"]
  client-auth: required
  require: [post-quantum, large-client-hello, sni-fallback, staple]
  trust: both
  fetch: none
  revocation: strict
  renewal-info: true
  pin: ["47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="]
  block: ["04:AB"]
  min-days: 12.5%
  warn-days: 30d
  required-sans: ["*.shop.test"]
  allowed-issuers: ["Let's Encrypt", Corp Root CA]
  on-unreachable: ignore
  severities: {self-signed: off, untrusted-issuer: warning}
endpoints:
  - {host: shop.test, servername: a.test, connect: "10.0.0.1:443", server: haproxy, severities: {self-signed: "off"}}
  - {host: shop.test, addresses: [10.0.0.1]}`,
    ],
  ])('and the reader accept %s', (_what, text) => {
    expect(configProblems(text)).toEqual([]);
    validate(parse(text));
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['an unknown key', 'polcy: {}\nendpoints: [shop.test]'],
    ['an unknown policy key', 'policy: {min-day: 3}\nendpoints: [shop.test]'],
    ['an unknown cause', 'policy: {severities: {expired: off}}\nendpoints: [shop.test]'],
    ['an unknown severity', 'policy: {severities: {self-signed: fatal}}\nendpoints: [shop.test]'],
    ['an unknown endpoint key', 'endpoints: [{host: shop.test, sni: a.test}]'],
    ['an endpoint without host', 'endpoints: [{port: 443}]'],
    ['an endpoint that is a list', 'endpoints: [[shop.test]]'],
    ['endpoints that are text', 'endpoints: shop.test'],
    ['a profile that does not exist', 'policy: {profile: old}\nendpoints: [shop.test]'],
    ['a demand that does not exist', 'endpoints: [{host: shop.test, require: [hsts]}]'],
    ['a demand that stands alone', 'endpoints: [{host: shop.test, require: post-quantum}]'],
    ['a version that does not exist', 'policy: {min-tls-version: 1.4}\nendpoints: [shop.test]'],
    ['a validity that is no number', 'policy: {min-days: soon}\nendpoints: [shop.test]'],
    ['a port out of range', 'endpoints: [{host: shop.test, port: 70000}]'],
    ['a product that is not known', 'endpoints: [{host: shop.test, server: weblogic}]'],
    ['a protocol that is not known', 'endpoints: [{host: shop.test, starttls: tls}]'],
  ])('and the reader refuse %s', (_what, text) => {
    expect(configProblems(text)).toHaveLength(1);
    expect(validate(parse(text))).toBe(false);
  });
});
