import type { Software } from './software.ts'
import { TRUE } from './software.ts'

// any value but none, or one that is not known
const SET = /^[^\uE000]/
const PASSWORD = 'set a password'
const ALLOW_EMPTY = { env: 'ALLOW_EMPTY_PASSWORD', off: TRUE, instead: PASSWORD }

/** Databases, caches, queues and object stores. */
export const DATA_STORES: readonly Software[] = [
  {
    name: 'PostgreSQL',
    kind: 'data-store',
    images: ['postgres', 'postgresql', 'postgis/postgis', 'pgvector/pgvector', 'timescale/timescaledb', 'supabase/postgres'],
    commands: ['postgres'],
    ports: ['5432'],
    ownPorts: ['5432'],
    openings: [
      ALLOW_EMPTY,
      { env: 'POSTGRES_HOST_AUTH_METHOD', telling: true, off: /^trust$/i, instead: 'remove it, so that the password is asked for' },
    ],
  },
  {
    name: 'Redis',
    kind: 'data-store',
    images: ['redis', 'redis-stack', 'redis-stack-server', 'valkey', 'keydb', 'dragonfly'],
    commands: ['redis-server', 'valkey-server'],
    ports: ['6379'],
    ownPorts: ['6379'],
    binds: [{ flag: '--bind' }],
    portKnobs: [{ flag: '--port' }],
    openings: [ALLOW_EMPTY, { flag: '--protected-mode', off: /^no$/, instead: 'leave protected mode on' }],
    needs: {
      env: ['REDIS_PASSWORD', 'REDIS_PASSWORD_FILE', 'REDIS_ARGS', 'VALKEY_PASSWORD', 'VALKEY_EXTRA_FLAGS'],
      words: /requirepass|aclfile|\.conf\b|\uE000/,
      setting: 'the missing requirepass',
      instead: 'start it with --requirepass',
    },
  },
  {
    name: 'MongoDB',
    kind: 'data-store',
    images: ['mongo', 'mongodb', 'mongodb-community-server'],
    commands: ['mongod'],
    ports: ['27017'],
    ownPorts: ['27017'],
    binds: [{ flag: '--bind_ip_all', bare: true }, { flag: '--bind_ip' }],
    portKnobs: [{ flag: '--port' }],
    openings: [ALLOW_EMPTY],
    needs: {
      env: ['MONGO_INITDB_ROOT_USERNAME', 'MONGO_INITDB_ROOT_USERNAME_FILE', 'MONGODB_ROOT_PASSWORD', 'MONGODB_INITDB_ROOT_USERNAME'],
      words: /^(?:--auth|--keyFile|--config|-f)\b|\.conf\b|\uE000/,
      setting: 'the missing MONGO_INITDB_ROOT_USERNAME',
      instead: 'set a root user and its password',
    },
  },
  {
    name: 'MySQL',
    kind: 'data-store',
    images: ['mysql', 'mysql-server', 'mariadb', 'percona'],
    commands: ['mysqld', 'mariadbd'],
    ports: ['3306', '33060'],
    ownPorts: ['3306'],
    openings: [
      ALLOW_EMPTY,
      { env: 'MYSQL_ALLOW_EMPTY_PASSWORD', telling: true, off: SET, instead: PASSWORD },
      { env: 'MARIADB_ALLOW_EMPTY_ROOT_PASSWORD', telling: true, off: SET, instead: PASSWORD },
    ],
  },
  {
    name: 'Elasticsearch',
    kind: 'data-store',
    images: ['elasticsearch', 'opensearch', 'opensearchproject/opensearch'],
    ports: ['9200', '9300'],
    ownPorts: ['9200'],
    openings: [
      { env: 'xpack.security.enabled', telling: true, off: /^false$/i, instead: 'leave its security on' },
      { env: 'DISABLE_SECURITY_PLUGIN', telling: true, off: TRUE, instead: 'leave its security on' },
    ],
  },
  {
    name: 'Neo4j',
    kind: 'data-store',
    images: ['neo4j'],
    ports: ['7687', '7474'],
    ownPorts: ['7687'],
    openings: [{ env: 'NEO4J_AUTH', telling: true, off: /^none$/i, instead: PASSWORD }],
  },
  {
    name: 'Weaviate',
    kind: 'data-store',
    images: ['semitechnologies/weaviate', 'weaviate'],
    ports: ['8080', '50051'],
    openings: [{ env: 'AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED', telling: true, off: TRUE, instead: 'turn on its API keys' }],
  },
  { name: 'Qdrant', kind: 'data-store', images: ['qdrant/qdrant'], ports: ['6333', '6334'], ownPorts: ['6333'] },
  { name: 'Milvus', kind: 'data-store', images: ['milvusdb/milvus'], ports: ['19530', '9091'], ownPorts: ['19530'] },
  {
    name: 'Chroma',
    kind: 'data-store',
    images: ['chromadb/chroma'],
    commands: ['chroma run'],
    ports: ['8000'],
    binds: [{ flag: '--host' }],
  },
  { name: 'MinIO', kind: 'data-store', images: ['minio/minio', 'minio'], commands: ['minio server'], ports: ['9000', '9001'] },
  { name: 'RabbitMQ', kind: 'data-store', images: ['rabbitmq'], ports: ['5672', '15672'], ownPorts: ['5672', '15672'] },
  { name: 'Memcached', kind: 'data-store', images: ['memcached'], commands: ['memcached'], ports: ['11211'], ownPorts: ['11211'] },
  { name: 'ClickHouse', kind: 'data-store', images: ['clickhouse', 'clickhouse-server'], ports: ['8123', '9000'], ownPorts: ['8123'] },
  { name: 'etcd', kind: 'data-store', images: ['etcd'], commands: ['etcd'], ports: ['2379', '2380'], ownPorts: ['2379'] },
  { name: 'Cassandra', kind: 'data-store', images: ['cassandra'], ports: ['9042'], ownPorts: ['9042'] },
  { name: 'Kafka', kind: 'data-store', images: ['kafka', 'cp-kafka'], ports: ['9092'], ownPorts: ['9092'] },
  {
    name: 'an image registry',
    kind: 'data-store',
    images: ['registry', 'distribution/distribution'],
    commands: ['registry serve'],
    ports: ['5000'],
    binds: [{ env: 'REGISTRY_HTTP_ADDR', telling: true }],
    needs: {
      env: ['REGISTRY_AUTH', 'REGISTRY_AUTH_HTPASSWD_PATH', 'REGISTRY_AUTH_HTPASSWD_REALM', 'REGISTRY_AUTH_TOKEN_REALM'],
      words: /\.ya?ml\b|\uE000/,
      setting: 'the missing REGISTRY_AUTH',
      instead: 'set REGISTRY_AUTH to htpasswd or token',
    },
  },
  // an image that is not known but takes the setting of those above
  { name: 'a data store', kind: 'data-store', openings: [{ ...ALLOW_EMPTY, telling: true }] },
]
