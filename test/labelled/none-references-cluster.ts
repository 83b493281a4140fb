import type { Sample } from './sample.ts'
import { none } from './sample.ts'

/** References of manifests, charts and operators. */
export const clusterReferences: readonly Sample[] = [
  none(
    'ref-k8s-secret-key',
    'k8s/pod.yaml',
    'a key of a Secret',
    'apiVersion: v1\nkind: Pod\nmetadata: { name: api }\nspec:\n  containers:\n    - name: api\n      image: acme/api:4.2\n      env:\n        - name: DB_PASSWORD\n          valueFrom:\n            secretKeyRef:\n              name: db-credentials\n              key: password\n',
  ),
  none(
    'ref-k8s-secret-flow',
    'k8s/pod.yaml',
    'a key of a Secret in one line',
    'apiVersion: v1\nkind: Pod\nmetadata: { name: api }\nspec:\n  containers:\n    - name: api\n      image: acme/api:4.2\n      env:\n        - { name: API_KEY, valueFrom: { secretKeyRef: { name: api-key, key: apiKey } } }\n',
  ),
  none(
    'ref-k8s-env-from',
    'k8s/pod.yaml',
    'all of a Secret',
    'apiVersion: v1\nkind: Pod\nmetadata: { name: api }\nspec:\n  imagePullSecrets:\n    - name: registry-credentials\n  containers:\n    - name: api\n      image: acme/api:4.2\n      envFrom:\n        - secretRef:\n            name: api-secrets\n',
  ),
  none(
    'ref-k8s-volume',
    'k8s/pod.yaml',
    'a Secret as a volume',
    'apiVersion: v1\nkind: Pod\nmetadata: { name: api }\nspec:\n  volumes:\n    - name: tls-private-key\n      secret:\n        secretName: api-tls\n        items:\n          - key: tls.key\n            path: server.key\n',
  ),
  none(
    'ref-k8s-expansion',
    'k8s/pod.yaml',
    'an expansion of the pod',
    'apiVersion: v1\nkind: Pod\nmetadata: { name: api }\nspec:\n  containers:\n    - name: api\n      image: acme/api:4.2\n      args: ["--password=$(DB_PASSWORD)"]\n      env:\n        - name: DATABASE_URL\n          value: postgres://app:$(DB_PASSWORD)@db/shop\n',
  ),
  none(
    'ref-k8s-field',
    'k8s/pod.yaml',
    'a field of the pod',
    'apiVersion: v1\nkind: Pod\nmetadata: { name: api }\nspec:\n  containers:\n    - name: api\n      image: acme/api:4.2\n      env:\n        - name: NODE_AUTH\n          valueFrom:\n            fieldRef:\n              fieldPath: spec.nodeName\n',
  ),
  none(
    'ref-k8s-service-account',
    'k8s/pod.yaml',
    'a projected token',
    'apiVersion: v1\nkind: Pod\nmetadata: { name: api }\nspec:\n  automountServiceAccountToken: false\n  serviceAccountName: api\n  volumes:\n    - name: token\n      projected:\n        sources:\n          - serviceAccountToken:\n              path: token\n              audience: vault\n              expirationSeconds: 3600\n',
  ),
  none(
    'ref-k8s-ingress',
    'k8s/ingress.yaml',
    'names of Secrets',
    'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n  annotations:\n    nginx.ingress.kubernetes.io/auth-type: basic\n    nginx.ingress.kubernetes.io/auth-secret: web-basic-auth\nspec:\n  tls:\n    - secretName: web-tls\n      hosts: [web.acme.io]\n',
  ),
  none(
    'ref-external-secret',
    'k8s/external.yaml',
    'a Secret that is fetched',
    'apiVersion: external-secrets.io/v1beta1\nkind: ExternalSecret\nmetadata:\n  name: db\nspec:\n  secretStoreRef:\n    name: vault\n    kind: ClusterSecretStore\n  data:\n    - secretKey: password\n      remoteRef:\n        key: prod/db\n        property: password\n',
  ),
  none(
    'ref-external-template',
    'k8s/external.yaml',
    'a template of a fetched Secret',
    'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata:\n  name: app\nspec:\n  target:\n    template:\n      data:\n        DATABASE_PASSWORD: "{{ .password }}"\n',
  ),
  none(
    'ref-secret-store',
    'k8s/store.yaml',
    'a token of the store is a Secret itself',
    'apiVersion: external-secrets.io/v1\nkind: SecretStore\nmetadata:\n  name: vault\nspec:\n  provider:\n    vault:\n      server: https://vault.acme.io\n      auth:\n        tokenSecretRef:\n          name: vault-token\n          key: token\n',
  ),
  none(
    'ref-csi',
    'k8s/csi.yaml',
    'a class of a provider',
    'apiVersion: secrets-store.csi.x-k8s.io/v1\nkind: SecretProviderClass\nmetadata:\n  name: app\nspec:\n  provider: vault\n  parameters:\n    objects: |\n      - objectName: dbPassword\n        secretPath: secret/data/app\n        secretKey: password\n',
  ),
  none(
    'ref-vault-annotation',
    'k8s/deploy.yaml',
    'annotations of an injector',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  template:\n    metadata:\n      annotations:\n        vault.hashicorp.com/agent-inject: "true"\n        vault.hashicorp.com/agent-inject-secret-password: secret/data/api/password\n        vault.hashicorp.com/role: api\n',
  ),
  none(
    'ref-bank-vaults',
    'k8s/pod.yaml',
    'a path that a webhook resolves',
    'apiVersion: v1\nkind: Pod\nmetadata: { name: api }\nspec:\n  containers:\n    - name: api\n      image: acme/api:4.2\n      env:\n        - name: DB_PASSWORD\n          value: vault:secret/data/api#password\n',
  ),
  none(
    'ref-crd',
    'k8s/cluster.yaml',
    'references of an operator',
    'apiVersion: acme.io/v1\nkind: Cluster\nmetadata:\n  name: db\nspec:\n  superuserSecret:\n    name: db-superuser\n  passwordSecretRef:\n    name: db-app\n    key: password\n',
  ),
  none(
    'ref-cert-manager',
    'k8s/issuer.yaml',
    'the account key of an issuer',
    'apiVersion: cert-manager.io/v1\nkind: ClusterIssuer\nmetadata:\n  name: letsencrypt\nspec:\n  acme:\n    privateKeySecretRef:\n      name: letsencrypt-account-key\n',
  ),
  none(
    'ref-helm-existing',
    'values.yaml',
    'names of a chart',
    'auth:\n  existingSecret: db-auth\n  secretKeys:\n    adminPasswordKey: postgres-password\n    userPasswordKey: password\n',
  ),
  none(
    'ref-helm-template',
    'templates/deployment.yaml',
    'actions of a template',
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: {{ include "app.fullname" . }}\nstringData:\n  password: {{ .Values.auth.password | quote }}\n',
  ),
  none(
    'ref-helm-b64',
    'templates/secret.yaml',
    'an action that encodes',
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\ndata:\n  password: {{ .Values.password | b64enc | quote }}\n  {{- if .Values.token }}\n  token: {{ .Values.token | b64enc }}\n  {{- end }}\n',
  ),
  none(
    'ref-helm-random',
    'templates/secret.yaml',
    'made when it is installed',
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\nstringData:\n  admin-password: {{ randAlphaNum 32 | quote }}\n',
  ),
  none(
    'ref-helm-lookup',
    'templates/secret.yaml',
    'looked up',
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\ndata:\n  jwt-secret: {{ (lookup "v1" "Secret" .Release.Namespace "app").data.jwtSecret }}\n',
  ),
  none(
    'ref-helmfile-vals',
    'helmfile.yaml',
    'a reference of vals',
    'releases:\n  - name: db\n    chart: bitnami/postgresql\n    values:\n      - auth:\n          password: ref+vault://secret/db#/password\n',
  ),
  none(
    'ref-jinja',
    'templates/app.conf.j2',
    'a template of Ansible',
    '[database]\npassword = {{ db_password }}\nkey = {{ lookup("env", "APP_KEY") }}\n',
  ),
  none(
    'ref-ansible',
    'group_vars/all.yml',
    'a variable of a vault',
    'db_password: "{{ vault_db_password }}"\napi_token: "{{ lookup(\'env\', \'API_TOKEN\') }}"\n',
  ),
]
