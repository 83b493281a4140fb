import { expect, test } from 'vitest'
import { commandsIn } from './shown.ts'

test.each([
  [
    'kubectl -n shop create secret generic hf --from-literal=token=$HF --from-file=key=./key',
    { does: 'kubectl create secret generic', secrets: ['--from-literal token $HF'], store: 'Secret hf: token=$HF' },
  ],
  [
    'kubectl create secret docker-registry reg --docker-username=u --docker-password "$PW"',
    { does: 'kubectl create secret docker-registry', secrets: ['--docker-password ! $PW'], store: 'Secret reg: ' },
  ],
  [
    'kubectl create configmap settings --from-literal api_key=x',
    { does: 'kubectl create configmap', secrets: ['--from-literal api_key x'], store: 'ConfigMap settings: api_key=x' },
  ],
  ['kubectl set env deployment/web A=1 B-', { does: 'kubectl set env', env: ['A=1'] }],
  ['kubectl set env deploy web --from=secret/hf', { does: 'kubectl set env' }],
  [
    'kubectl run web --image=nginx:1 --env A=$A -- sleep 1',
    { does: 'kubectl run', env: ['A=$A'], starts: { image: 'nginx:1', env: ['A=$A'], command: 'sleep 1' } },
  ],
  ['kubectl config set-credentials me --token=$T', { does: 'kubectl config set-credentials', secrets: ['--token ! $T'] }],
  ['kubectl cp ./id web:/tmp/id', { does: 'kubectl cp', uploads: ['./id'] }],
  ['kubectl apply -f k8s/ -f more.yaml', { does: 'kubectl apply', runs: ['k8s/', 'more.yaml'] }],
  ['k3s kubectl apply -f a.yaml', { does: 'kubectl apply', runs: ['a.yaml'] }],
  [
    'helm upgrade --install app ./chart --set auth.password=$PW,replicas=2 --set-string a=b -f values.yaml',
    { does: 'helm upgrade', env: ['auth.password=$PW', 'replicas=2', 'a=b'] },
  ],
  ["helm install app c --set 'password=a\\,b,c=d'", { does: 'helm install', env: ['password=a\\,b', 'c=d'] }],
  ["helm install app c --set-literal 'password=a,b'", { does: 'helm install', env: ['password=a,b'] }],
  ['helm install app c --set-file tls.key=./key.pem', { does: 'helm install' }],
  ['helm registry login -u me -p $PW reg', { does: 'helm registry login', secrets: ['-p ! $PW'] }],
  ['helm repo add --username me --password x r https://r', { does: 'helm repo add', secrets: ['--password ! x'] }],
])('%s', (script, expected) => {
  expect(commandsIn(script)[0]).toEqual(expected)
})
