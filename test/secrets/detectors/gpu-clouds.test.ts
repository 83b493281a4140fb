import { testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['runpod-legacy-key', 'runpod-legacy-key'],
  ['vast-key', 'vast-api-key'],
  ['lambda-key', 'lambda-api-key'],
  ['modal-token-secret', 'modal-token-secret'],
  ['prime-intellect-key', 'prime-intellect-api-key'],
  ['salad-key', 'salad-api-key'],
  ['phala-cloud-key', 'phala-cloud-api-key'],
  ['tinfoil-key', 'tinfoil-api-key'],
  ['akash-console-key', 'akash-console-api-key'],
  ['dstack-token', 'dstack-token'],
  ['skypilot-token', 'skypilot-token'],
  ['anyscale-token', 'anyscale-token'],
  ['paperspace-key', 'paperspace-api-key'],
  ['hyperstack-key', 'hyperstack-api-key'],
  ['hot-aisle-key', 'hot-aisle-api-key'],
])

testNearMisses([
  'runpod-legacy-key',
  'vast-key',
  'lambda-key',
  'modal-token-secret',
  'akash-console-key',
  'dstack-token',
  'paperspace-key',
  'hyperstack-key',
  'hot-aisle-key',
])
