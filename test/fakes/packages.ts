import type { Fake, Recipes } from './recipe.ts'
import { base64, BASE36, BASE62, between, bytes, checked, HEX, letters, token, uuid } from './recipe.ts'

/** Fakes of package and image registries. */
export const packagesFakes: Recipes = {
  'npm-token': () => checked('npm_', letters('npm', BASE62, 30)),
  'npm-legacy-token': () => between('//registry.npmjs.org/:_authToken=', uuid('npm-legacy'), ''),
  'nexus-npm-token': () => token('NpmToken.', uuid('nexus')),
  'pypi-token': () => macaroon('pypi.org'),
  'test-pypi-token': () => macaroon('test.pypi.org'),
  'rubygems-token': () => token('rubygems_', letters('rubygems', HEX, 48)),
  'nuget-api-key': () => token('oy2', letters('nuget', BASE36, 43)),
  'crates-io-token': () => token('cio', letters('crates', BASE62, 32)),
  'packagist-token': () => token('packagist_ort_', letters('packagist', HEX, 68)),
  'clojars-token': () => token('CLOJARS_', letters('clojars', HEX, 60)),
  'hex-api-key': () => between('HEX_API_KEY=', letters('hexpm', HEX, 32), ''),
  'cocoapods-token': () => between('COCOAPODS_TRUNK_TOKEN=', letters('cocoapods', HEX, 32), ''),
  'chocolatey-api-key': () => between('CHOCOLATEY_API_KEY=', uuid('choco'), ''),
  'open-vsx-token': () => between('OVSX_PAT=', uuid('ovsx'), ''),
  'jfrog-api-key': () => token('AKCp', letters('jfrog', BASE62, 69)),
  'jfrog-reference-token': () => token('cmVmdGtuOj', base64('reftkn:01:' + letters('reftkn', BASE62, 38)).slice(10)),
  'docker-pat': () => token('dckr_pat_', letters('dckr', BASE62, 27)),
  'docker-oat': () => token('dckr_oat_', letters('dckr-oat', BASE62, 32)),
  'cloudsmith-api-key': () => between('CLOUDSMITH_API_KEY=', letters('cloudsmith', HEX, 40), ''),
  'packagecloud-token': () => between('PACKAGECLOUD_TOKEN=', letters('packagecloud', HEX, 48), ''),
  'buf-token': () => between('BUF_TOKEN=', letters('buf', HEX, 64), ''),
  'anaconda-token': () => between('https://conda.anaconda.org/t/', 'an-' + uuid('anaconda'), '/internal'),
}

/** A macaroon of version 2: location, identifier and signature. */
function macaroon(location: string): Fake {
  const head = Buffer.concat([Buffer.from([2, 1, location.length]), Buffer.from(location)])
  const rest = Buffer.concat([Buffer.from([2, 36]), Buffer.from(uuid(location)), Buffer.from([0, 0, 6, 32]), bytes(location, 32)])
  const text = 'pypi-' + Buffer.concat([head, rest]).toString('base64url')
  return { text, secret: [text.slice(30)] }
}
