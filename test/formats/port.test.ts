import { expect, test } from 'vitest'
import { isWildcard, parsePort } from '../../src/formats/port.ts'
import { HOLE } from '../../src/formats/word.ts'

test.each([
  ['3000', { address: '', container: '3000', public: true }],
  ['3000-3005', { address: '', container: '3000-3005', public: true }],
  ['3000/udp', { address: '', container: '3000', protocol: 'udp', public: true }],
  ['8000:80', { address: '', host: '8000', container: '80', public: true }],
  ['8000-8010:80', { address: '', host: '8000-8010', container: '80', public: true }],
  ['8000-8001:80-81/tcp', { address: '', host: '8000-8001', container: '80-81', protocol: 'tcp', public: true }],
  [':8080:80', { address: '', host: '8080', container: '80', public: true }],
  ['::6000', { address: '', container: '6000', public: true }],
  [':80', { address: '', container: '80', public: true }],
  ['0.0.0.0:8000:80', { address: '0.0.0.0', host: '8000', container: '80', public: true }],
  ['0.0.0.0::80', { address: '0.0.0.0', container: '80', public: true }],
  ['[::]:8000:80', { address: '::', host: '8000', container: '80', public: true }],
  [':::8000:80', { address: '::', host: '8000', container: '80', public: true }],
  ['::::80', { address: '::', container: '80', public: true }],
  ['127.0.0.1:8000:80', { address: '127.0.0.1', host: '8000', container: '80', public: false }],
  ['127.9.9.9:8000:80', { address: '127.9.9.9', host: '8000', container: '80', public: false }],
  ['[::1]:8000:80', { address: '::1', host: '8000', container: '80', public: false }],
  ['::1:6000:6000', { address: '::1', host: '6000', container: '6000', public: false }],
  ['127.0.0.1::5000', { address: '127.0.0.1', container: '5000', public: false }],
  ['192.168.1.10:80:80', { address: '192.168.1.10', host: '80', container: '80', public: false }],
  ['[2001:db8::1]:80:80', { address: '2001:db8::1', host: '80', container: '80', public: false }],
  ['localhost:1234:1234', undefined],
  ['300.0.0.1:80:80', undefined],
  ['1.2.3:80:80', undefined],
  ['127.0.0.1:80', undefined],
  ['8000-8002:80-81', undefined],
  ['80:', undefined],
  ['', undefined],
  ['/tcp', undefined],
  ['http', undefined],
  ['80:web', undefined],
  ['target=80,published=8080,host_ip=127.0.0.1', { address: '', host: '8080', container: '80', public: true }],
  ['published=8080', undefined],
])('%s', (text, expected) => {
  expect(parsePort(text)).toEqual(expected)
})

test.each([
  [HOLE, { public: false }],
  [`${HOLE}:80`, { container: '80', public: false }],
  [`${HOLE}:${HOLE}`, { public: false }],
  [`80${HOLE}:80`, { container: '80', public: false }],
  [`8000:${HOLE}`, { address: '', host: '8000', public: true }],
  [`${HOLE}:8000:80`, { host: '8000', container: '80', public: false }],
  [`[${HOLE}]:8000:80`, { host: '8000', container: '80', public: false }],
  [`0.0.0.0:${HOLE}:80`, { address: '0.0.0.0', container: '80', public: true }],
  [`127.0.0.1:${HOLE}:80/tcp`, { address: '127.0.0.1', container: '80', protocol: 'tcp', public: false }],
  [`127.0.0.1:${HOLE}`, { address: '127.0.0.1', public: false }],
  [`0.0.0.0:${HOLE}`, { address: '0.0.0.0', public: true }],
])('with holes: %s', (text, expected) => {
  expect(parsePort(text)).toEqual(expected)
})

test.each([
  ['', true],
  ['0.0.0.0', true],
  ['::', true],
  ['[::]', true],
  ['0:0:0:0:0:0:0:0', true],
  ['::ffff:0.0.0.0', true],
  ['127.0.0.1', false],
  ['::1', false],
  ['localhost', false],
  ['10.0.0.0', false],
])('%j is all interfaces: %s', (address, expected) => {
  expect(isWildcard(address)).toBe(expected)
})
