import { expect, test } from 'vitest'
import { commandsIn } from './shown.ts'

test.each([
  [
    'gcloud run deploy web --image gcr.io/p/web:1 --set-env-vars A=1,TOKEN=$T --set-secrets K=hf:1',
    { does: 'gcloud run deploy', env: ['A=1', 'TOKEN=$T'], starts: { image: 'gcr.io/p/web:1', env: ['A=1', 'TOKEN=$T'] } },
  ],
  [
    'gcloud beta run services update web --update-env-vars=^@^A=1,2@TOKEN=$T',
    { does: 'gcloud beta run services update', env: ['A=1,2', 'TOKEN=$T'], starts: { env: ['A=1,2', 'TOKEN=$T'] } },
  ],
  [
    'gcloud functions deploy f --set-env-vars "^.^A=1.B=$B"',
    { does: 'gcloud functions deploy', env: ['A=1', 'B=$B'], starts: { env: ['A=1', 'B=$B'] } },
  ],
  ['gcloud run deploy web --env-vars-file env.yaml', { does: 'gcloud run deploy', starts: {} }],
  [
    'gcloud --project p compute instances create vm --confidential-compute-type TDX --metadata K=$K',
    { does: 'gcloud compute instances create', marks: ['confidential'], env: ['K=$K'] },
  ],
  [
    'gcloud compute instances create-with-container vm --container-image a/b:1 --container-env K=$K',
    { does: 'gcloud compute instances create-with-container', env: ['K=$K'], starts: { image: 'a/b:1', env: ['K=$K'] } },
  ],
  ['gcloud compute scp ./k vm:/k --zone z', { does: 'gcloud compute scp', uploads: ['./k'] }],
  ['gcloud compute scp vm:/k .', { does: 'gcloud compute scp' }],
  ['gcloud sql users set-password u --instance i --password $P', { does: 'gcloud sql users set-password', secrets: ['--password ! $P'] }],
  ['gcloud builds submit --substitutions _T=$T,_B=1 .', { does: 'gcloud builds submit', env: ['_T=$T', '_B=1'] }],
  ['gcloud secrets create hf --data-file=-', undefined],
  [
    'az container create -g g --image a/b:1 --environment-variables A=1 B=$B --secure-environment-variables T=$T --registry-password $P',
    {
      does: 'az container create',
      env: ['A=1', 'B=$B'],
      secrets: ['--secure-environment-variables T $T', '--registry-password ! $P'],
      starts: { image: 'a/b:1', env: ['A=1', 'B=$B', 'T=$T'] },
    },
  ],
  [
    'az container create --image a --sku Confidential --cce-policy x',
    { does: 'az container create', marks: ['confidential', 'confidential'], starts: { image: 'a' } },
  ],
  [
    'az containerapp create -n x --image a/b:1 --secrets hf=$T --env-vars HF=secretref:hf A=1',
    {
      does: 'az containerapp create',
      env: ['HF=secretref:hf', 'A=1'],
      secrets: ['--secrets hf $T'],
      starts: { image: 'a/b:1', env: ['HF=secretref:hf', 'A=1'] },
    },
  ],
  [
    'az containerapp secret set -n x --secrets hf=$T k=v',
    { does: 'az containerapp secret set', secrets: ['--secrets hf $T', '--secrets k v'] },
  ],
  ['az webapp config appsettings set -n x --settings A=1 K=$K', { does: 'az webapp config appsettings set', env: ['A=1', 'K=$K'] }],
  ['az keyvault secret set --vault-name v -n k --value $S', { does: 'az keyvault secret set', secrets: ['--value ! $S'] }],
  ['az vm create --size Standard_DC2as_v5 -n x', { does: 'az vm create', marks: ['confidential'] }],
  [
    'az vm create --security-type ConfidentialVM --admin-password $P',
    { does: 'az vm create', marks: ['confidential'], secrets: ['--admin-password ! $P'] },
  ],
  ['az login --service-principal -u a -p $P --tenant t', { does: 'az login', secrets: ['-p ! $P'] }],
  ['az sql server create -n s -u a -p $P', { does: 'az sql server create', secrets: ['-p ! $P'] }],
  [
    'aws lambda update-function-configuration --function-name f --environment "Variables={A=1,TOKEN=$T}"',
    { does: 'aws lambda update-function-configuration', env: ['A=1', 'TOKEN=$T'] },
  ],
  [
    `aws --region r lambda create-function --environment '{"Variables":{"TOKEN":"x"}}'`,
    { does: 'aws lambda create-function', env: ['TOKEN=x'] },
  ],
  [
    `aws ecs run-task --overrides '{"containerOverrides":[{"environment":[{"name":"TOKEN","value":"x"}]}]}'`,
    { does: 'aws ecs run-task', env: ['name=TOKEN', 'TOKEN=x'] },
  ],
  [
    'aws ssm put-parameter --value $P --name /app/db-password --type SecureString',
    { does: 'aws ssm put-parameter', secrets: ['--value ! $P'] },
  ],
  [
    'aws secretsmanager create-secret --name k --secret-string $S',
    { does: 'aws secretsmanager create-secret', secrets: ['--secret-string ! $S'] },
  ],
  ['aws secretsmanager create-secret --name k --secret-string file://s.json', { does: 'aws secretsmanager create-secret' }],
  [
    'aws rds create-db-instance --master-user-password $P',
    { does: 'aws rds create-db-instance', secrets: ['--master-user-password ! $P'] },
  ],
  ['aws ec2 run-instances --cpu-options AmdSevSnp=enabled', { does: 'aws ec2 run-instances', marks: ['confidential'] }],
  ['aws configure set aws_secret_access_key $S', { does: 'aws configure set', secrets: ['aws_secret_access_key $S'] }],
  ['eb setenv A=1 K=$K', { does: 'eb setenv', env: ['A=1', 'K=$K'] }],
  ['fly secrets set K=$K A=- -a app', { does: 'fly secrets set', secrets: ['K $K'] }],
  ['fly secrets import < .env', undefined],
  [
    'flyctl launch --secret K=$K -e A=1',
    { does: 'flyctl launch', env: ['A=1'], secrets: ['--secret K $K'], starts: { env: ['A=1', 'K=$K'] } },
  ],
  [
    'fly deploy --build-arg T=$T --build-secret S=$S --file-literal /p=v --image a:1',
    {
      does: 'fly deploy',
      secrets: ['--build-secret S $S', '--file-literal /p v'],
      starts: { image: 'a:1' },
      builds: '- - -',
      args: ['T=$T'],
    },
  ],
  ['heroku config:set K=$K A=a=b -a app', { does: 'heroku config:set', env: ['K=$K', 'A=a=b'] }],
  ['heroku run -e "K=$K" env', { does: 'heroku run', secrets: ['-e K $K'] }],
  ['vercel --prod -e K=$K -t $T', { does: 'vercel', env: ['K=$K'], secrets: ['-t ! $T'] }],
  ['netlify env:set K $K --secret', { does: 'netlify env:set', secrets: ['K $K'] }],
  ['netlify deploy --auth $T', { does: 'netlify deploy', secrets: ['--auth ! $T'] }],
  ['railway variables --set K=$K', { does: 'railway variables', env: ['K=$K'] }],
  ['gh secret set TOKEN -e prod --body $T', { does: 'gh secret set', secrets: ['--body ! $T'] }],
  ['gh secret set TOKEN -e prod < t', { does: 'gh secret set' }],
  ['gh secret set -f .env', { does: 'gh secret set' }],
  ['gh variable set TOKEN -b $T', { does: 'gh variable set', secrets: ['-b TOKEN $T'] }],
  ['gh api /x -H "Authorization: token $T" -f token=$T', { does: 'gh api', secrets: ['-H Authorization ! $T', '-f token $T'] }],
  ['gh auth login --with-token < t', undefined],
  ['glab variable set TOKEN $T', { does: 'glab variable set', secrets: ['TOKEN $T'] }],
  ['glab auth login --token $T', { does: 'glab auth login', secrets: ['--token ! $T'] }],
  ['hf auth login --token $T', { does: 'hf auth login', secrets: ['--token ! $T'] }],
  ['huggingface-cli login --token $T', { does: 'huggingface-cli login', secrets: ['--token ! $T'] }],
  [
    'hf jobs run -e A=1 --secrets HF_TOKEN -s K=$K --env-file .env a/b:1 python t.py --token $T',
    {
      does: 'hf jobs run',
      env: ['A=1'],
      envFrom: ['.env (docker)'],
      secrets: ['-s K $K', '--token $T'],
      starts: {
        image: 'a/b:1',
        env: ['A=1', 'HF_TOKEN=$HF_TOKEN', 'K=$K'],
        envFrom: ['.env (docker)'],
        command: 'python t.py --token \uE000',
      },
    },
  ],
  ['wandb login $K', { does: 'wandb login', secrets: ['! $K'] }],
])('%s', (script, expected) => {
  expect(commandsIn(script)[0]).toEqual(expected)
})
