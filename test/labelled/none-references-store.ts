import type { Sample } from './sample.ts'
import { none } from './sample.ts'

/** References of stores, pipelines and clouds. */
export const storeReferences: readonly Sample[] = [
  none('ref-op', '.env', 'a reference of a password manager', 'DB_PASSWORD=op://prod/db/password\nAPI_KEY="op://prod/api/credential"\n'),
  none(
    'ref-arn',
    '.env',
    'an address of a store',
    'DB_PASSWORD_SECRET=arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/db-AbCdEf\n',
  ),
  none(
    'ref-ssm',
    'cloudformation.yaml',
    'a dynamic reference',
    'Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUsername: app\n      MasterUserPassword: "{{resolve:secretsmanager:prod/db:SecretString:password}}"\n',
  ),
  none(
    'ref-cfn-ref',
    'cloudformation.yaml',
    'a parameter',
    'Parameters:\n  DbPassword:\n    Type: String\n    NoEcho: true\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: !Ref DbPassword\n',
  ),
  none(
    'ref-cfn-sub',
    'template.yaml',
    'a substitution',
    'Resources:\n  Fn:\n    Properties:\n      Environment:\n        Variables:\n          API_TOKEN: !Sub "{{resolve:ssm-secure:/app/${Stage}/token}}"\n',
  ),
  none(
    'ref-keyvault',
    'appsettings.json',
    'a reference of a vault',
    '{ "Db:Password": "@Microsoft.KeyVault(SecretUri=https://acme.vault.azure.net/secrets/db-password/)" }\n',
  ),
  none(
    'ref-gcp',
    'service.yaml',
    'a version of a secret',
    'env:\n  - name: API_KEY\n    value: projects/acme/secrets/api-key/versions/latest\n',
  ),
  none('ref-berglas', '.env', 'addresses of secrets', 'API_TOKEN=sm://acme/api-token\nDB_PASSWORD=berglas://acme-secrets/db-password\n'),
  none(
    'ref-secretref',
    'containerapp.yaml',
    'a reference of a container app',
    'properties:\n  template:\n    containers:\n      - name: api\n        env:\n          - name: API_KEY\n            secretRef: api-key\n',
  ),
  none(
    'ref-gha-secrets',
    '.github/workflows/ci.yml',
    'secrets of a workflow',
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    env:\n      NPM_TOKEN: ${{ secrets.NPM_TOKEN }}\n      PASSWORD: ${{ vars.PASSWORD }}\n    steps:\n      - run: npm publish\n',
  ),
  none(
    'ref-gha-with',
    '.github/workflows/ci.yml',
    'inputs of an action',
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: docker/login-action@v3\n        with:\n          username: ${{ github.actor }}\n          password: ${{ secrets.GITHUB_TOKEN }}\n',
  ),
  none(
    'ref-gha-token',
    '.github/workflows/ci.yml',
    'the token of the run',
    'on: push\npermissions:\n  id-token: write\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: gh pr list\n        env:\n          GH_TOKEN: ${{ github.token }}\n',
  ),
  none(
    'ref-gha-inherit',
    '.github/workflows/call.yml',
    'secrets of a called workflow',
    'on: push\njobs:\n  call:\n    uses: ./.github/workflows/deploy.yml\n    secrets:\n      deploy-token: ${{ secrets.DEPLOY_TOKEN }}\n',
  ),
  none(
    'ref-gha-declare',
    '.github/workflows/deploy.yml',
    'a secret is declared',
    'on:\n  workflow_call:\n    secrets:\n      deploy-token:\n        description: a token that may deploy\n        required: true\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n',
  ),
  none(
    'ref-gitlab',
    '.gitlab-ci.yml',
    'variables of a pipeline',
    'variables:\n  DB_PASSWORD: $CI_DB_PASSWORD\nbuild:\n  image: docker:27.3\n  script:\n    - echo "$CI_JOB_TOKEN" | docker login -u gitlab-ci-token --password-stdin $CI_REGISTRY\n',
  ),
  none(
    'ref-gitlab-vault',
    '.gitlab-ci.yml',
    'a secret of a vault',
    'deploy:\n  secrets:\n    DB_PASSWORD:\n      vault: prod/db/password@secret\n  script:\n    - ./deploy\n',
  ),
  none('ref-azure-pipeline', 'azure-pipelines.yml', 'a macro', 'steps:\n  - script: ./deploy\n    env:\n      API_TOKEN: $(apiToken)\n'),
  none(
    'ref-circleci',
    '.circleci/config.yml',
    'a name of a variable',
    'version: 2.1\njobs:\n  a:\n    docker:\n      - image: acme/build:1.0\n        auth:\n          username: ci\n          password: $DOCKERHUB_PASSWORD\n',
  ),
  none(
    'ref-bitbucket',
    'bitbucket-pipelines.yml',
    'a variable',
    'pipelines:\n  default:\n    - step:\n        script:\n          - curl -u "$USER:$APP_PASSWORD" https://api.bitbucket.org/2.0/user\n',
  ),
  none(
    'ref-dstack',
    'serve.dstack.yml',
    'a secret of a project',
    'type: service\nname: serve\nenv:\n  - HF_TOKEN\n  - API_KEY=${{ secrets.api_key }}\nregistry_auth:\n  username: deploy\n  password: ${{ secrets.registry_password }}\n',
  ),
  none(
    'ref-sky',
    'sky.yaml',
    'secrets without values',
    'name: train\nsecrets:\n  HF_TOKEN: null\n  WANDB_API_KEY: null\nrun: python train.py\n',
  ),
  none(
    'ref-runpod',
    'template.json',
    'a secret of a host',
    '{ "name": "train", "env": [{ "key": "HF_TOKEN", "value": "{{ RUNPOD_SECRET_hf_token }}" }] }\n',
  ),
  none('ref-lium', 'run.sh', 'a secret that the pod mounts', 'export HF_TOKEN="$(cat /run/lium/secrets/HF_TOKEN)"\npython train.py\n'),
]
