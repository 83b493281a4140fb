import type { ParsedArgument, ParsedCommand, Word } from '../../parsed.ts'
import { literalText, patternText, valueOf } from '../word.ts'
import { plainArguments } from './arguments.ts'
import type { Grammar } from './grammar.ts'
import { grammar, plainWords, readWords } from './grammar.ts'
import type { Call } from './tool.ts'
import { processOf } from './workload.ts'

/** Servers by program, with the first words that start them; '' is any. */
const SERVERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    aphrodite: 'run',
    'code-server': '',
    comfy: 'launch',
    dockerd: '',
    fastapi: 'run dev',
    fastmcp: 'run',
    gpustack: 'start',
    gunicorn: '',
    'invokeai-web': '',
    jupyter: 'lab notebook server labhub nbclassic',
    'jupyter-lab': '',
    'jupyter-notebook': '',
    'jupyter-server': '',
    jupyterhub: '',
    langflow: 'run',
    litellm: '',
    'llama-server': '',
    lmdeploy: 'serve',
    lms: 'server',
    'local-ai': '',
    'miner-agent': '',
    'mcp-inspector': '',
    'mcp-proxy': '',
    mcpo: '',
    minio: 'server',
    mlflow: 'server ui',
    mongod: '',
    'node-subtensor': '',
    ollama: 'serve',
    'open-webui': 'serve',
    phoenix: 'serve',
    postgres: '',
    qdrant: '',
    ray: 'start',
    'redis-server': '',
    sglang: 'serve',
    'start-notebook.py': '',
    'start-notebook.sh': '',
    streamlit: 'run',
    tensorboard: '',
    'text-generation-launcher': '',
    tritonserver: '',
    uvicorn: '',
    vault: 'server',
    vllm: 'serve',
    'webui.sh': '',
    'xinference-local': '',
    zebrad: '',
  }),
)

// `python`, `python3.12`
const PYTHON = /^python[\d.]*$/
// `vllm.entrypoints.openai.api_server`, `sglang.launch_server`
const MODULES =
  /^(?:vllm\.entrypoints|sglang\.launch_server|miner_agent|jupyter|notebook|jupyterlab|uvicorn|streamlit|fastchat|llama_cpp\.server|mlc_llm|lmdeploy|text_generation_server|open_webui|aphrodite|http\.server)(?:\.|$)/
// options with which a script says that it listens
const LISTENS = /^--(?:listen|listen-host|host|share|public-api|server-name|server_name|axon\.(?:ip|port))(?:=|$)/

/** Servers that take several keys: `--api-key A B`. */
const KEYS: ReadonlyMap<string, Grammar> = new Map([['vllm', grammar({ secret: 'api-key...' })]])

const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['vllm', 'set VLLM_API_KEY in the environment from a secret manager'],
  ['jupyter', 'set JUPYTER_TOKEN_FILE, or a hashed password in the configuration file'],
  ['redis-server', 'write requirepass into a configuration file that only the server reads'],
])

/** A server that is started on the machine itself. */
export function startedProcess(call: Call, program: Word): ParsedCommand | undefined {
  const action = serverAction(call)
  if (action === undefined) return undefined
  return {
    tool: call.tool,
    action,
    span: call.span,
    markers: call.markers,
    env: [],
    envFrom: [],
    delivers: 'local',
    secrets: secretsOf(call),
    bundles: [],
    uploads: [],
    instead: INSTEAD.get(call.tool) ?? 'set it in the environment from a secret manager, or read it from a file',
    workload: processOf(call, action, program),
    runs: [],
  }
}

/** What its options say, and the further keys of a list. */
function secretsOf({ tool, words }: Call): readonly ParsedArgument[] {
  const table = KEYS.get(tool)
  const [, ...further] = table === undefined ? [] : readWords(words, table).options.filter(({ role }) => role === 'secret')
  return [
    ...plainArguments(words),
    ...further.flatMap(({ flag, value, span }) =>
      value === undefined ? [] : [{ flag, certain: true as const, value: valueOf(value), span }],
    ),
  ]
}

/** `serve` of `vllm serve`, the module of `python -m`; undefined for what starts no server. */
function serverAction({ tool, words }: Call): string | undefined {
  const [first, second] = plainWords(words)
  if (PYTHON.test(tool)) return first === '-m' ? moduleName(second) : listeningScript(words)
  const actions = SERVERS.get(tool)?.split(' ')
  if (actions === undefined) return undefined
  if (actions.includes('')) return ''
  if (first !== undefined && actions.includes(first)) return first
  return tool === 'jupyter' && (first === undefined || first.startsWith('-')) ? '' : undefined
}

function moduleName(name: string | undefined): string | undefined {
  return name !== undefined && MODULES.test(name) ? name : undefined
}

function listeningScript(words: readonly Word[]): string | undefined {
  const script = words.map(word => literalText(word)).find(text => text?.endsWith('.py'))
  return script !== undefined && words.some(word => LISTENS.test(patternText(word))) ? script : undefined
}
