import type { Span } from '../source.ts'
import { placesOf } from './places.ts'
import type { Project } from './project.ts'

/** What to do instead of writing a secret out, by the format of the file. */
const BY_FORMAT: ReadonlyMap<string, string> = new Map([
  ['compose', 'mount it from a file outside of git with secrets:, or refer to a variable: ${NAME}'],
  ['kubernetes', 'make the Secret outside of git, or seal it, and refer to it with secretKeyRef'],
  ['helm', 'leave the value empty and name a Secret that is made outside of git'],
  ['dockerfile', 'mount it while building, RUN --mount=type=secret, or hand it over when the container starts'],
  ['dotenv', 'keep this file out of git, or leave the value empty and fill it in where it is used'],
  ['shell', 'read it from the environment or from a file outside of git'],
  ['makefile', 'read it from the environment or from a file outside of git'],
  ['package-json', 'read it from the environment or from a file outside of git'],
  ['markdown', 'write a placeholder such as <token>'],
  ['github-workflow', 'make it a secret of the repository: ${{ secrets.NAME }}'],
  ['gitlab-ci', 'make it a masked CI/CD variable of the project'],
  ['circleci', 'put it into a context or into the environment variables of the project'],
  ['hcl', 'take it from a sensitive variable without a default, or from a secret store'],
  ['skypilot', 'leave it empty under secrets: and hand it over with sky launch --secret NAME'],
  ['dstack', 'store it with dstack secret set NAME and refer to it: ${{ secrets.NAME }}'],
  ['runpod', 'make it a RunPod secret and refer to it: {{ RUNPOD_SECRET_NAME }}'],
  ['runpod-project', 'make it a RunPod secret and refer to it: {{ RUNPOD_SECRET_NAME }}'],
  ['lium-template', 'leave it out of the template; lium secrets set NAME keeps it'],
  ['app-compose', 'name it in allowed_envs and hand it over encrypted when the app is deployed'],
  ['tinfoil', 'name it under secrets: and keep the value in the secrets of the organisation'],
  ['miner-runtime', 'export it from a secret manager before miner-cli up'],
])
const ANYWHERE = 'refer to an environment variable or a secret store'

/** What to do instead at a place: with the store of the command that it is given to, else in the way of the file's format. */
export function insteadOf(project: Project): (span: Span) => string {
  const commands = placesOf(
    project.parsed.flatMap(parsed =>
      parsed.commands.filter(({ delivers }) => delivers === 'api').map(({ span, instead }) => [span, instead] as const),
    ),
  )
  return span => commands.around(span)[0] ?? BY_FORMAT.get(project.of(span.source.path)[0]?.format ?? '') ?? ANYWHERE
}
