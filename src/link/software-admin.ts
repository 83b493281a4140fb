import type { Knob, Software } from './software.ts'
import { TRUE } from './software.ts'

const HOST: readonly Knob[] = [{ flag: '--host' }]
const PORT: readonly Knob[] = [{ flag: '--port' }]
// `--ServerApp.token=''`
const EMPTY = /^$/
const TOKEN = 'keep the token that Jupyter makes, or set one'

/** Agents that act for their operator, and what shows them. */
export const AGENTS: readonly Software[] = [
  {
    name: 'miner-agent',
    kind: 'agent',
    images: ['miner-agent', 'miner-client'],
    variables: ['MINER_HOME', 'MINER_HTTP_PORT'],
    commands: ['miner-agent'],
    ports: ['8080'],
    binds: [
      { env: 'MINER_HTTP_HOST', telling: true },
      { env: 'listen_host', telling: true },
    ],
    portKnobs: [{ env: 'MINER_HTTP_PORT' }, { env: 'listen_port' }],
  },
  {
    name: 'Bittensor axon',
    kind: 'web',
    ports: ['8091'],
    binds: [
      { env: 'BT_AXON_IP', telling: true },
      { flag: '--axon.ip', telling: true },
    ],
    portKnobs: [{ env: 'BT_AXON_PORT' }, { flag: '--axon.port' }],
    byDesign: true,
  },
  {
    name: 'OpenHands',
    kind: 'agent',
    images: ['all-hands-ai/openhands', 'openhands/openhands'],
    ports: ['3000'],
    binds: [{ env: 'BACKEND_HOST' }],
  },
  {
    name: 'MCP Inspector',
    kind: 'agent',
    images: ['modelcontextprotocol/inspector'],
    commands: ['mcp-inspector', 'npx @modelcontextprotocol/inspector'],
    ports: ['6274', '6277'],
    ownPorts: ['6274', '6277'],
    binds: [{ env: 'HOST' }],
    portKnobs: [{ env: 'CLIENT_PORT' }],
    openings: [{ env: 'DANGEROUSLY_OMIT_AUTH', telling: true, off: TRUE, instead: 'remove it, so that its token is asked for' }],
  },
  {
    name: 'an MCP server',
    kind: 'agent',
    images: ['mcp-proxy', 'mcpo', 'supercorp/supergateway'],
    commands: ['mcp-proxy', 'mcpo', 'fastmcp run'],
    ports: ['8000'],
    binds: [{ env: 'FASTMCP_HOST', telling: true }, ...HOST],
    portKnobs: [{ env: 'FASTMCP_PORT' }, ...PORT],
  },
  {
    name: 'Langflow',
    kind: 'agent',
    images: ['langflowai/langflow'],
    commands: ['langflow run'],
    ports: ['7860'],
    binds: [{ env: 'LANGFLOW_HOST', telling: true }, ...HOST],
    portKnobs: PORT,
  },
]

/** Consoles, notebooks and control APIs: who reaches them runs code. */
export const ADMIN: readonly Software[] = [
  {
    name: 'Docker',
    kind: 'admin',
    commands: ['dockerd'],
    ports: ['2375'],
    ownPorts: ['2375'],
    binds: [{ flag: '-H' }, { flag: '--host' }, { env: 'hosts' }],
    closedBy: /^--tlsverify$/,
    openings: [{ env: 'DOCKER_TLS_CERTDIR', telling: true, off: EMPTY, instead: 'leave its TLS on' }],
  },
  {
    name: 'Jupyter',
    kind: 'admin',
    images: ['jupyter/*', 'jupyterhub/singleuser'],
    commands: [
      'jupyter lab',
      'jupyter notebook',
      'jupyter server',
      'jupyter-lab',
      'jupyter-notebook',
      'start-notebook.sh',
      'start-notebook.py',
    ],
    ports: ['8888'],
    ownPorts: ['8888'],
    binds: [{ flag: '--ip' }, { flag: '--ServerApp.ip', telling: true }, { flag: '--NotebookApp.ip', telling: true }],
    portKnobs: [...PORT, { flag: '--ServerApp.port' }],
    openings: [
      { env: 'JUPYTER_TOKEN', telling: true, off: EMPTY, instead: TOKEN },
      { flag: '--ServerApp.token', telling: true, off: EMPTY, instead: TOKEN },
      { flag: '--IdentityProvider.token', telling: true, off: EMPTY, instead: TOKEN },
      { flag: '--NotebookApp.token', telling: true, off: EMPTY, instead: TOKEN },
      { flag: '--LabApp.token', telling: true, off: EMPTY, instead: TOKEN },
    ],
  },
  {
    name: 'Ray',
    kind: 'admin',
    commands: ['ray start'],
    ports: ['8265', '10001', '6379'],
    ownPorts: ['8265'],
    binds: [{ flag: '--dashboard-host', telling: true }],
    portKnobs: [{ flag: '--dashboard-port' }],
  },
  {
    name: 'code-server',
    kind: 'admin',
    images: ['codercom/code-server', 'linuxserver/code-server'],
    commands: ['code-server'],
    ports: ['8080', '8443'],
    binds: [{ flag: '--bind-addr' }],
    openings: [{ flag: '--auth', off: /^none$/, instead: 'leave --auth password on' }],
  },
  {
    name: 'Subtensor',
    kind: 'admin',
    images: ['opentensor/subtensor', 'substrate', 'polkadot'],
    commands: ['node-subtensor', 'subtensor', 'polkadot', 'substrate'],
    ports: ['9944', '9933'],
    ownPorts: ['9944', '9933'],
    binds: [
      { flag: '--rpc-external', telling: true, bare: true },
      { flag: '--unsafe-rpc-external', telling: true, bare: true },
      { flag: '--unsafe-ws-external', telling: true, bare: true },
    ],
    portKnobs: [{ flag: '--rpc-port' }],
    openings: [
      {
        flag: '--rpc-methods',
        telling: true,
        off: /^unsafe$/i,
        beside: /^--(?:unsafe-)?(?:rpc|ws)-external$/,
        instead: 'leave --rpc-methods at safe',
      },
    ],
  },
  { name: 'DCGM exporter', kind: 'admin', images: ['dcgm-exporter'], commands: ['dcgm-exporter'], ports: ['9400'], ownPorts: ['9400'] },
  {
    name: 'Phoenix',
    kind: 'admin',
    images: ['arizephoenix/phoenix'],
    commands: ['phoenix serve'],
    ports: ['6006'],
    binds: [{ env: 'PHOENIX_HOST', telling: true }],
    portKnobs: [{ env: 'PHOENIX_PORT' }],
  },
  {
    name: 'dstack VMM',
    kind: 'admin',
    commands: ['dstack-vmm', 'dstack-kms'],
    ports: ['8000'],
    binds: [{ env: 'KMS_RPC_ADDR', telling: true }, { env: 'ROCKET_ADDRESS' }],
    portKnobs: [{ env: 'ROCKET_PORT' }],
  },
  {
    name: 'Zebra',
    kind: 'admin',
    images: ['zfnd/zebra'],
    commands: ['zebrad'],
    ports: ['8232', '18232'],
    binds: [{ env: 'ZEBRA_RPC__LISTEN_ADDR', telling: true }],
  },
  {
    name: 'a database console',
    kind: 'admin',
    images: ['adminer', 'phpmyadmin', 'phpmyadmin/phpmyadmin', 'dpage/pgadmin4', 'mongo-express', 'redis-commander', 'redisinsight'],
    ports: ['80', '443', '8080', '8081', '5540'],
  },
  {
    name: 'Vault',
    kind: 'admin',
    images: ['hashicorp/vault', 'vault'],
    commands: ['vault server'],
    ports: ['8200'],
    ownPorts: ['8200'],
    binds: [{ env: 'VAULT_DEV_LISTEN_ADDRESS', telling: true }, { flag: '-dev-listen-address' }],
  },
]
