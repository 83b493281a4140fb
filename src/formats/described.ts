import type { Located } from '../source.ts'
import type { MapNode, Node, ScalarNode } from './tree.ts'
import { booleanOf, childOf, itemsOf, textOf } from './tree.ts'
import { shownText } from './yaml-word.ts'

/** A scalar that gets its name from what is around it, as in `Password: {NoEcho: true, Default: x}`. */
export interface Described {
  readonly name: Located<string>
  readonly value: ScalarNode
  /** The members beside it say that it is secret. */
  readonly certain: boolean
}

/** Values that what is around them names. `owner` is the key of the map. */
export function describedIn(map: MapNode, owner: ScalarNode | undefined): readonly Described[] {
  return [credentialIn(map), parameterIn(map, owner), vaultSecretIn(map), communityIn(map)]
    .flatMap(each => each ?? [])
    .concat(componentIn(map))
}

/** Maps of Grafana all of whose members it encrypts: https://grafana.com/docs/grafana/latest/administration/provisioning/#secure-json-data */
const ENCRYPTED = new Set(['securejsondata', 'securesettings'])

/** Whether all scalars of the map with that key are secrets. */
export function holdsSecrets(owner: string): boolean {
  return ENCRYPTED.has(owner.toLowerCase())
}

// `alarm_code: "1234"` of https://www.home-assistant.io/docs/configuration/secrets/
const SECRETS_FILE = /(?:^|\/)secrets\.ya?ml$/
const TYPED_IN = /^(?:pin|(?:alarm|lock|door|gate|garage|keypad)_(?:\w{1,30}_)?(?:code|pin))$/

/** Whether a pair is a code among the secrets of Home Assistant. */
export function isTypedIn(key: ScalarNode): boolean {
  const { path } = key.text.source
  return path.includes('secrets.y') && SECRETS_FILE.test(path) && TYPED_IN.test(key.text.text)
}

/** `{"type": "password", "value": "x"}` among the credentials of a user of Keycloak. */
function credentialIn(map: MapNode): Described | undefined {
  const type = childOf(map, 'type')
  const value = childOf(map, 'value')
  if (type?.kind !== 'scalar' || type.text.text !== 'password' || value?.kind !== 'scalar') return undefined
  return { name: { value: 'password', span: type.span }, value, certain: false }
}

const GIVEN = ['Default', 'default', 'defaultValue', 'value']
/** Others stand for what is stored elsewhere, or name the value themselves. */
const OWN_NAME = ['name', 'key', 'Name', 'Key', 'valueFrom']
// `AWS::SSM::Parameter::Value<String>`: the value is the name of a parameter
const LOOKED_UP = /^AWS::SSM::Parameter::/
// `securestring` of Azure's templates
const SECURE = /^secure/i

/** `DbPassword: {Type: String, Default: x}`, `dbPassword: {type: securestring, defaultValue: x}`, `dbPassword: {value: x}` */
function parameterIn(map: MapNode, owner: ScalarNode | undefined): Described | undefined {
  const value = GIVEN.map(name => childOf(map, name)).find(node => node !== undefined)
  if (owner === undefined || value?.kind !== 'scalar' || value.alias !== undefined) return undefined
  if (OWN_NAME.some(name => childOf(map, name) !== undefined)) return undefined
  const type = textOf(childOf(map, 'Type')) ?? textOf(childOf(map, 'type')) ?? ''
  if (LOOKED_UP.test(type)) return undefined
  return { name: located(owner), value, certain: SECURE.test(type) || isTrue(childOf(map, 'NoEcho')) || isTrue(childOf(map, 'sensitive')) }
}

function isTrue(node: Node | undefined): boolean {
  return booleanOf(node) ?? textOf(node) === 'true'
}

const VAULT_SECRET = /^Microsoft\.KeyVault\/vaults\/secrets$/i

/** A secret of a key vault that a template of Azure makes. */
function vaultSecretIn(map: MapNode): Described | undefined {
  const value = childOf(map, 'properties', 'value')
  if (value?.kind !== 'scalar' || !VAULT_SECRET.test(textOf(childOf(map, 'type')) ?? '')) return undefined
  return { name: { value: 'secret', span: value.span }, value, certain: true }
}

/** `community` beside a version of SNMP, as in https://github.com/prometheus/snmp_exporter */
function communityIn(map: MapNode): Described | undefined {
  const value = childOf(map, 'community')
  if (value?.kind !== 'scalar' || !/^[12](?:c|$)/.test(textOf(childOf(map, 'version')) ?? '')) return undefined
  return { name: { value: 'snmp_community', span: value.span }, value, certain: false }
}

const KEYS = ['secret', 'privateKey', 'bindCredential', 'clientSecret']

/** The keys of a provider in a realm of Keycloak, each in a list: `config: {secret: ["x"]}`. */
function componentIn(map: MapNode): readonly Described[] {
  if (childOf(map, 'providerId') === undefined) return []
  return KEYS.flatMap(key => {
    const [value, ...others] = itemsOf(childOf(map, 'config', key))
    return value?.kind === 'scalar' && others.length === 0 ? [{ name: { value: key, span: value.span }, value, certain: false }] : []
  })
}

function located({ text, span }: ScalarNode): Located<string> {
  return { value: shownText(text.text), span }
}
