import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { find, ids, testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['npm-token', 'npm-token', 'passed'],
  ['npm-legacy-token', 'npm-legacy-token'],
  ['nexus-npm-token', 'nexus-npm-token'],
  ['pypi-token', 'pypi-token', 'passed'],
  ['test-pypi-token', 'pypi-token', 'passed'],
  ['rubygems-token', 'rubygems-token'],
  ['nuget-api-key', 'nuget-api-key'],
  ['crates-io-token', 'crates-io-token'],
  ['packagist-token', 'packagist-token'],
  ['clojars-token', 'clojars-token'],
  ['hex-api-key', 'hex-api-key'],
  ['cocoapods-token', 'cocoapods-token'],
  ['chocolatey-api-key', 'chocolatey-api-key'],
  ['open-vsx-token', 'open-vsx-token'],
  ['jfrog-api-key', 'jfrog-api-key'],
  ['jfrog-reference-token', 'jfrog-reference-token'],
  ['docker-pat', 'docker-access-token'],
  ['docker-oat', 'docker-access-token'],
  ['cloudsmith-api-key', 'cloudsmith-api-key'],
  ['packagecloud-token', 'packagecloud-token'],
  ['buf-token', 'buf-token'],
  ['anaconda-token', 'anaconda-token'],
])

testNearMisses([
  'nexus-npm-token',
  'rubygems-token',
  'nuget-api-key',
  'crates-io-token',
  'packagist-token',
  'clojars-token',
  'hex-api-key',
  'cocoapods-token',
  'chocolatey-api-key',
  'open-vsx-token',
  'jfrog-reference-token',
  'docker-oat',
  'cloudsmith-api-key',
  'packagecloud-token',
  'buf-token',
])

test.each([
  ['npm-token', `${fake('npm-token').slice(0, -6)}000001`, 'npm-token'],
  ['pypi-token', fake('pypi-token').slice(0, -4), 'pypi-token'],
])('a broken %s fails its check', (_, text, detector) => {
  expect(find(text)).toMatchObject([{ detector, check: 'failed' }])
})

test.each([
  ['a word before it', `pre${fake('crates-io-token')}`],
  ['upper case', fake('nuget-api-key').toUpperCase()],
  ['an id of something else', fake('npm-legacy-token').replace('_authToken', 'requestId')],
])('%s is silent', (_, text) => {
  expect(ids(text)).toEqual([])
})
