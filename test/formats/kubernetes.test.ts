import { describe, expect, test } from 'vitest'
import { kubernetes } from '../../src/formats/kubernetes/index.ts'
import { patternText } from '../../src/formats/word.ts'
import type { Value } from '../../src/model.ts'
import type { Entry, Parsed, ParsedWorkload, Word } from '../../src/parsed.ts'
import { wholeText } from '../../src/source.ts'
import { fake } from '../fakes.ts'

function parsed(text: string, path = 'deploy.yaml'): Parsed {
  return kubernetes.parse(wholeText({ path, text, scope: 'report' }))
}

function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by))
}

/** A Deployment with these lines in its only container, and these in its pod. */
function deployment(container: string, pod = ''): Parsed {
  return parsed(
    `apiVersion: apps/v1
kind: Deployment
metadata: {name: shop}
spec:
  template:
    metadata:
      labels: {app: shop}
    spec:
${indented(pod, 6)}
      containers:
        - name: app
          image: nginx:1.29
${indented(container, 10)}
`,
  )
}

function workloadOf({ workloads }: Parsed): ParsedWorkload {
  const [workload] = workloads
  if (workload === undefined) throw new Error('no workload')
  return workload
}

function shown(value: Value): string {
  switch (value.kind) {
    case 'literal':
      return value.text.reveal()
    case 'reference':
      return `<${[value.to, value.name, value.key].filter(part => part !== undefined && part !== '').join(' ')}>`
    case 'template':
      return value.parts.map(shown).join('')
    case 'absent':
      return '-'
  }
}

function shownEntries(entries: readonly Entry[]): Record<string, string> {
  return Object.fromEntries(entries.map(({ name, value }) => [name.value, shown(value)]))
}

function shownWord(word: Word | undefined): string | undefined {
  return word && word.parts.map(part => ('text' in part ? part.text : shown(part))).join('')
}

describe('kubernetes recognises', () => {
  test.each([
    ['deploy.yaml', 'apiVersion: v1\nkind: Pod\n', true],
    ['deploy.yaml', '# a\n---\nkind: "Pod"\n"apiVersion": v1\n', true],
    ['pod.json', '{\n  "apiVersion": "v1", \n  "kind": "Pod"\n}', true],
    ['chart/templates/a.yaml', '{{ if .x }}\n  apiVersion: v1\n  kind: {{ .k }}\n', true],
    ['Chart.yaml', 'apiVersion: v2\nname: x\n', false],
    ['compose.yaml', 'services:\n  web:\n    image: x\n', false],
    ['pod.md', 'apiVersion: v1\nkind: Pod\n', false],
  ])('%s %j: %s', (path, text, matches) => {
    expect(kubernetes.matches({ path, text, scope: 'report' })).toBe(matches)
  })
})

describe('kubernetes finds containers', () => {
  test.each([
    ['Pod', 'kind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: c, image: x}]}', 'container c of Pod a'],
    [
      'CronJob',
      'kind: CronJob\nmetadata: {name: a}\nspec: {jobTemplate: {spec: {template: {spec: {containers: [{name: c}]}}}}}',
      'container c of CronJob a',
    ],
    [
      'init containers',
      'kind: Job\nmetadata: {name: a}\nspec: {template: {spec: {initContainers: [{name: c}]}}}',
      'init container c of Job a',
    ],
    [
      'List',
      'kind: List\nitems: [{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {containers: [{name: c}]}}]',
      'container c of Pod a',
    ],
    [
      'RayCluster',
      'kind: RayCluster\nmetadata: {name: a}\nspec: {workerGroupSpecs: [{template: {spec: {containers: [{name: c}]}}}]}',
      'container c of RayCluster a',
    ],
    [
      'Knative Service',
      'kind: Service\nmetadata: {name: a}\nspec: {template: {spec: {containers: [{image: x}]}}}',
      'container of Service a',
    ],
    [
      'Cloud Run job',
      'kind: Job\nmetadata: {name: a}\nspec: {template: {spec: {template: {spec: {containers: [{name: c}]}}}}}',
      'container c of Job a',
    ],
    [
      'predictor of KServe',
      'kind: InferenceService\nmetadata: {name: a}\nspec: {predictor: {model: {modelFormat: {name: huggingface}, storageUri: x}}}',
      'model server of InferenceService a',
    ],
    [
      'template of Argo',
      'kind: Workflow\nmetadata: {generateName: a-}\nspec: {templates: [{name: t, container: {name: c, image: x}}, {steps: [[{name: s}]]}]}',
      'container c of Workflow a-',
    ],
    ['task of Tekton', 'kind: Task\nmetadata: {name: a}\nspec: {steps: [{name: s, image: x}, {ref: {name: y}}]}', 'step s of Task a'],
    [
      'job of Kubeflow',
      'kind: PyTorchJob\nmetadata: {name: a}\nspec: {pytorchReplicaSpecs: {Worker: {template: {spec: {containers: [{name: c}]}}}}}',
      'container c of PyTorchJob a',
    ],
    ['no name', 'kind: Pod\nmetadata: {generateName: a-}\nspec: {containers: [{image: x}]}', 'container of Pod a-'],
  ])('of a %s', (_, text, name) => {
    expect(parsed(`apiVersion: v1\n${text}\n`).workloads.map(workload => workload.name)).toEqual([name])
  })

  test('in several documents', () => {
    const text = ['a', 'b']
      .map(name => `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec: {containers: [{name: c}]}\n`)
      .join('---\n')
    expect(parsed(text).workloads.map(workload => workload.name)).toEqual(['container c of Pod a', 'container c of Pod b'])
  })

  test('not in the schema of a custom resource', () => {
    expect(parsed('apiVersion: v1\nkind: CustomResourceDefinition\nspec: {properties: {containers: {type: array}}}\n').workloads).toEqual(
      [],
    )
  })
})

describe('kubernetes reads of a container', () => {
  test('its image and labels', () => {
    const workload = workloadOf(deployment(''))
    expect([shownWord(workload.image), workload.labels, workload.network]).toEqual(['nginx:1.29', ['app=shop'], { kind: 'own' }])
  })

  test('its environment', () => {
    const workload = workloadOf(
      deployment(`env:
  - {name: PLAIN, value: "1"}
  - {name: URL, value: "redis://:$(PW)@r/$$(HOME)"}
  - name: PW
    valueFrom: {secretKeyRef: {name: db, key: password}}
  - name: MODE
    valueFrom: {configMapKeyRef: {name: conf, key: mode}}
  - name: IP
    valueFrom: {fieldRef: {fieldPath: status.podIP}}
  - name: NONE
envFrom:
  - secretRef: {name: all}
  - prefix: X_
    configMapRef: {name: conf}`),
    )
    expect(shownEntries(workload.env)).toEqual({
      PLAIN: '1',
      URL: 'redis://:<environment PW>@r/$(HOME)',
      PW: '<secret-store db password>',
      MODE: '<config-store conf mode>',
      IP: '<computed>',
      NONE: '-',
    })
    expect(workload.envFrom.map(source => source.kind === 'store' && [source.store, source.name.value, source.prefix])).toEqual([
      ['Secret', 'all', ''],
      ['ConfigMap', 'conf', 'X_'],
    ])
  })

  test('its mounts', () => {
    const workload = workloadOf(
      deployment(
        `volumeMounts:
  - {name: host, mountPath: /h, readOnly: true}
  - {name: keys, mountPath: /k}
  - {name: conf, mountPath: /c}
  - {name: tmp, mountPath: /t}
  - {name: data, mountPath: /d}
  - {name: both, mountPath: /b}
  - {name: fetched, mountPath: /f}
  - {name: claim, mountPath: /x}`,
        `volumes:
  - {name: host, hostPath: {path: /root/.ssh}}
  - {name: keys, secret: {secretName: db}}
  - {name: conf, configMap: {name: conf}}
  - {name: tmp, emptyDir: {}}
  - {name: data, persistentVolumeClaim: {claimName: disk}}
  - {name: both, projected: {sources: [{secret: {name: db}}]}}
  - {name: fetched, csi: {driver: secrets-store.csi.k8s.io}}`,
      ),
    )
    expect(workload.mounts.map(({ kind, source, target, readOnly }) => [kind, shownWord(source), shownWord(target), readOnly])).toEqual([
      ['bind', '/root/.ssh', '/h', true],
      ['secret', 'db', '/k', true],
      ['temporary', 'conf', '/c', false],
      ['temporary', 'tmp', '/t', false],
      ['volume', 'disk', '/d', false],
      ['secret', 'both', '/b', true],
      ['secret', 'fetched', '/f', true],
      ['volume', 'claim', '/x', false],
    ])
  })

  test('its ports on the host', () => {
    const { ports, network } = workloadOf(
      deployment('ports:\n  - {containerPort: 80}\n  - {containerPort: 81, hostPort: 8081, hostIP: 127.0.0.1}', 'hostNetwork: true'),
    )
    expect(ports.map(({ how, address, host, container }) => [how, ...[address, host, container].map(shownWord)])).toEqual([
      ['hostPort', '127.0.0.1', '8081', '81'],
    ])
    expect(network.kind).toBe('host')
  })

  test('its command, with what the kubelet fills in', () => {
    const result = deployment('command: [serve, --key]\nargs: ["$(KEY)"]')
    expect(workloadOf(result).command.map(shownWord)).toEqual(['serve', '--key', '<environment KEY>'])
    expect(result.parts).toEqual([])
  })

  test('its scripts', () => {
    const { parts } = deployment(
      'command: [/bin/sh, -ec]\nargs:\n  - |\n    serve --key $(KEY)\nlifecycle: {preStop: {exec: {command: [sh, -c, stop]}}}',
    )
    expect(parts.map(({ format, text }) => [format, text.text])).toEqual([
      ['shell', 'serve --key ${KEY}\n'],
      ['shell', 'stop'],
    ])
  })

  test.each([
    ['runtimeClassName: kata-qemu-tdx', ['confidential']],
    ['runtimeClassName: kata-qemu', ['negative']],
    ['runtimeClassName: nvidia', []],
    ['nodeSelector: {cloud.google.com/gke-confidential-nodes-instance-type: TDX}', ['confidential']],
    ['nodeSelector: {nvidia.com/cc.mode: "off"}', ['negative']],
    ['nodeSelector: {kubernetes.io/os: linux}', []],
    ['nodeSelector: {node.kubernetes.io/instance-type: Standard_DC2as_v5}', ['confidential']],
    ['nodeSelector: {node.kubernetes.io/instance-type: Standard_DC2s_v3}', []],
    [affinity('cloud.google.com/gke-confidential-nodes-instance-type', 'Exists'), ['confidential']],
    [affinity('cloud.google.com/gke-confidential-nodes-instance-type', 'DoesNotExist'), ['negative']],
    [affinity('nvidia.com/cc.mode', 'In, values: ["on", "off"]'), []],
    [affinity('nvidia.com/cc.mode', 'In, values: ["on", ppcie]'), ['confidential']],
  ])('the markers of %s', (pod, verdicts) => {
    expect(workloadOf(deployment('', pod)).markers.map(({ verdict }) => verdict)).toEqual(verdicts)
  })

  test('the marker of a device', () => {
    expect(workloadOf(deployment('resources: {limits: {intel.com/tdx: 1}}')).markers.map(({ verdict }) => verdict)).toEqual([
      'confidential',
    ])
  })
})

test.each([
  ['Tekton', 'spec: {steps: [{image: x, script: "docker run -e A=$(params.a) b:1"}]}', ['docker run -e A=$(params.a) b:1']],
  ['Tekton, in Python', 'spec: {steps: [{image: x, script: "#!/usr/bin/env python3\\nprint(1)"}]}', []],
  ['Argo', 'spec: {templates: [{script: {image: x, command: [bash], source: "echo {{inputs.a}}"}}]}', ['echo \uE000']],
  ['Argo, in Python', 'spec: {templates: [{script: {image: x, command: [python], source: "print(1)"}}]}', []],
])('scripts of %s', (_, spec, scripts) => {
  expect(parsed(`apiVersion: x/v1\nkind: X\n${spec}\n`).parts.map(({ text }) => text.text)).toEqual(scripts)
})

function affinity(key: string, operator: string): string {
  const required = `{nodeSelectorTerms: [{matchExpressions: [{key: ${key}, operator: ${operator}}]}]}`
  return `affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: ${required}}}`
}

function service(spec: string, annotations = ''): Parsed {
  const metadata = `metadata: {annotations: {${annotations}}}`
  return parsed(
    `apiVersion: v1\nkind: Service\n${metadata}\nspec: {selector: {app: shop}, ports: [{port: 80, targetPort: 8080}], ${spec}}\n`,
  )
}

describe('kubernetes reads Services', () => {
  test.each([
    ['type: NodePort', '', ['nodePort']],
    ['type: LoadBalancer', '', ['loadBalancer']],
    ['type: ClusterIP', '', []],
    ['externalIPs: [192.0.2.1]', '', ['loadBalancer']],
    ['type: LoadBalancer, loadBalancerSourceRanges: [192.0.2.0/24]', '', []],
    ['type: LoadBalancer, loadBalancerSourceRanges: [0.0.0.0/0]', '', ['loadBalancer']],
    ['type: LoadBalancer', 'service.beta.kubernetes.io/azure-load-balancer-internal: "true"', []],
    ['type: LoadBalancer', 'service.beta.kubernetes.io/azure-load-balancer-internal: "false"', ['loadBalancer']],
    ['type: LoadBalancer', 'networking.gke.io/load-balancer-type: Internal', []],
    ['type: LoadBalancer', 'service.beta.kubernetes.io/aws-load-balancer-scheme: internal', []],
    ['type: LoadBalancer', 'service.beta.kubernetes.io/aws-load-balancer-scheme: internet-facing', ['loadBalancer']],
  ])('%s %s', (spec, annotations, how) => {
    expect(service(spec, annotations).publications.flatMap(({ ports }) => ports.map(port => port.how))).toEqual(how)
  })

  test('with the number of a named port', () => {
    const pod = 'apiVersion: v1\nkind: Pod\nspec: {containers: [{ports: [{name: http, containerPort: 8080}]}]}\n'
    const text =
      'apiVersion: v1\nkind: Service\nspec: {type: NodePort, selector: {app: a}, ports: [{port: 80, targetPort: http}, {port: 81, targetPort: gone}]}\n'
    const [publication] = parsed(`${pod}---\n${text}`).publications
    expect(publication?.selector).toEqual(['app=a'])
    expect(publication?.ports.map(({ container }) => shownWord(container))).toEqual(['8080', undefined])
  })
})

describe('kubernetes reads Secrets', () => {
  const secret = fake('hf-token')
  const encoded = Buffer.from(secret).toString('base64')

  test('data is decoded, with the place of the whole value', () => {
    const text = `apiVersion: v1\nkind: Secret\nmetadata: {name: db}\ndata:\n  token: ${encoded}\n  username: YWRtaW4=\n`
    const { stores, pairs, texts } = parsed(text)
    expect(stores.map(({ kind, name, entries }) => [kind, name, shownEntries(entries)])).toEqual([
      ['Secret', 'db', { token: secret, username: 'admin' }],
    ])
    const token = pairs.find(({ name }) => name.value === 'token')
    expect(token?.certain).toBe(true)
    expect(token?.value.kind === 'literal' && text.slice(token.value.span.start, token.value.span.end)).toBe(encoded)
    expect(pairs.find(({ name }) => name.value === 'username')?.certain).toBeUndefined()
    expect(pairs.filter(({ name }) => name.value === 'token')).toHaveLength(1)
    expect(texts.map(each => each.text)).toEqual([secret, 'admin'])
  })

  test.each([
    ['stringData is plain', `stringData: {token: ${secret}}`, { token: secret }],
    ['what is not base64 stays', 'data: {token: "<base64>"}', { token: '<base64>' }],
    ['bytes that are no text stay', 'data: {token: /w==}', { token: '/w==' }],
    ['templates are unknown', 'stringData: {token: "{{ .Values.token }}"}', { token: '<computed>' }],
  ])('%s', (_, fields, entries) => {
    expect(parsed(`apiVersion: v1\nkind: Secret\n${fields}\n`).stores.map(store => shownEntries(store.entries))).toEqual([entries])
  })

  test.each([
    ['config.yaml', 'a: 1', 'config'],
    ['.dockerconfigjson', '{"auths": {}}', 'config'],
    ['prod.env', 'A=1', 'dotenv'],
    ['init', '#!/bin/sh\necho', 'shell'],
  ])('%s in it is a text of its own', (key, text, format) => {
    const data = Buffer.from(text).toString('base64')
    const { parts, pairs } = parsed(`apiVersion: v1\nkind: Secret\ndata: {${key}: ${data}}\n`)
    expect(parts.map(part => [part.format, part.text.text])).toEqual([[format, text]])
    expect(pairs.some(({ certain }) => certain)).toBe(false)
  })

  test.each([
    ['SealedSecret', 'spec: {encryptedData: {token: AgBy}, template: {metadata: {name: db}}}'],
    ['ExternalSecret', 'spec: {target: {name: db}, data: [{secretKey: token, remoteRef: {key: prod, property: password}}]}'],
  ])('%s holds none', (kind, spec) => {
    const { stores, pairs } = parsed(`apiVersion: x/v1\nkind: ${kind}\nmetadata: {name: other}\n${spec}\n`)
    expect(stores.map(({ name, entries }) => [name, shownEntries(entries)])).toEqual([['db', { token: '<computed>' }]])
    expect(pairs).toEqual([])
  })

  test('a ConfigMap holds settings and files', () => {
    const { stores, parts } = parsed(
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata:\n  MODE: fast\n  app.json: |\n    {"a": 1}\n',
    )
    expect(stores.map(({ kind, entries }) => [kind, shownEntries(entries)])).toEqual([
      ['ConfigMap', { MODE: 'fast', 'app.json': '{"a": 1}\n' }],
    ])
    expect(parts.map(({ format, text }) => [format, text.text])).toEqual([['config', '{"a": 1}\n']])
  })
})

test.each([
  [
    'a kustomization',
    'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nimages: [{name: a, newName: b, newTag: latest}]',
    ['b:latest'],
  ],
  [
    'a custom resource',
    'apiVersion: x.ai/v1\nkind: Runtime\nspec: {image: {registry: docker.io, name: "a/b:latest"}}',
    ['docker.io/a/b:latest'],
  ],
  ['a volume', 'apiVersion: v1\nkind: PersistentVolume\nspec: {rbd: {image: disk:1}}', []],
])('the images of %s', (_, text, images) => {
  expect(parsed(`${text}\n`).images.map(({ image }) => patternText(image))).toEqual(images)
})

test('a template names things as it writes them', () => {
  const text = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}-web
spec:
  template:
    spec:
      containers:
        - name: web
          image: "{{ .Values.image }}:latest"
          env:
            - name: TOKEN
              valueFrom: {secretKeyRef: {name: "{{ .Release.Name }}-s", key: token}}
---
apiVersion: v1
kind: Secret
metadata:
  name: "{{ .Release.Name }}-s"
stringData:
  token: {{ .Values.token | quote }}
`
  const { workloads, stores, unread } = parsed(text, 'chart/templates/web.yaml')
  expect(unread).toEqual([])
  expect(workloads.map(workload => [workload.name, shownWord(workload.image), shownEntries(workload.env)])).toEqual([
    ['container web of Deployment {{ .Release.Name }}-web', '<computed>:latest', { TOKEN: '<secret-store {{ .Release.Name }}-s token>' }],
  ])
  expect(stores.map(({ name, entries }) => [name, shownEntries(entries)])).toEqual([['{{ .Release.Name }}-s', { token: '<computed>' }]])
})
