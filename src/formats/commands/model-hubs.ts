import { grammar } from './grammar.ts'
import { lazily } from '../../lazily.ts'
import type { Action, Tool } from './tool.ts'

const OPTIONS = {
  env: 'e env',
  'secret-env': 's secrets',
  'env-file': 'env-file secrets-file',
  secret: 'token',
  value: 'flavor timeout namespace v volume l label with p python',
} as const

const jobs: Action = {
  names: ['jobs run', 'jobs scheduled run'],
  grammar: grammar(OPTIONS, { leading: true }),
  positionals: ['image', 'command'],
  makes: 'workload',
  delivers: 'api',
  instead: 'hand it over with --secrets NAME, which takes the value from the environment',
}

/** The command line of the Hugging Face hub. */
export const hf: Tool = {
  names: ['hf', 'huggingface-cli'],
  actions: lazily(() => [
    jobs,
    { ...jobs, names: ['jobs uv run', 'jobs scheduled uv run'], positionals: ['value', 'command'] },
    {
      names: ['auth login', 'login'],
      grammar: grammar({ secret: 'token' }),
      instead: 'leave the option out: it asks for the token; or set HF_TOKEN in the environment',
    },
    {
      names: ['download', 'upload', 'upload-large-folder', 'repo create'],
      grammar: grammar({ secret: 'token', value: 'repo-type revision include exclude local-dir cache-dir commit-message' }),
      instead: 'log in with hf auth login, or set HF_TOKEN in the environment',
    },
  ]),
}

/** wandb keeps runs; its key stands in ~/.netrc afterwards. */
export const wandb: Tool = {
  names: ['wandb'],
  actions: lazily(() => [
    {
      names: ['login'],
      grammar: grammar({ value: 'host' }),
      positionals: ['secret'],
      instead: 'leave the key out: wandb asks for it; or set WANDB_API_KEY in the environment',
    },
  ]),
}
