import type { Source } from '../source.ts'

// `main.tf`, `prod.tfvars.example`, `docker-bake.hcl`
const HCL_NAME = /\.(?:tf|tfvars|hcl|nomad|tofu)(?:\.(?:example|sample|template|tmpl|tpl|dist))?$/i
// `settings.xml`, `web.config`, `app.csproj`
const XML_NAME =
  /\.(?:xml|config|props|targets|pubxml|csproj|fsproj|vbproj|plist|resx|xhtml)(?:\.(?:example|sample|template|tmpl|tpl|dist))?$/i
// `config.toml`, `Pipfile`
const TOML_NAME = /\.toml(?:\.(?:example|sample|template|tmpl|tpl|dist))?$|(?:^|\/)Pipfile$/i
const XML_START = /^\uFEFF?\s*</

/** HashiCorp's configuration language. */
export function isHcl({ path }: Source): boolean {
  return HCL_NAME.test(path)
}

/** TOML. */
export function isToml({ path }: Source): boolean {
  return TOML_NAME.test(path)
}

/** XML. */
export function isXml({ path, text }: Source): boolean {
  return XML_NAME.test(path) && XML_START.test(text.slice(0, 4096))
}
