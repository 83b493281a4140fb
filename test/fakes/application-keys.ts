import type { Recipes } from './recipe.ts'
import { BASE36, between, bytes, HEX, letters, token } from './recipe.ts'

/** Fakes of keys that frameworks sign and encrypt with. */
export const applicationKeysFakes: Recipes = {
  'django-secret-key': () => token('django-insecure-', letters('django', BASE36 + '!@#%^&*(-_=+)', 50)),
  'laravel-app-key': () => between('APP_KEY=base64:', bytes('laravel', 32).toString('base64'), ''),
  'rails-master-key': () => between('RAILS_MASTER_KEY=', letters('rails', HEX, 32), ''),
  'secret-key-base': () => between('SECRET_KEY_BASE=', letters('rails-base', HEX, 128), ''),
  'phoenix-secret-key-base': () => between('SECRET_KEY_BASE=', bytes('phoenix', 48).toString('base64'), ''),
  'auth-secret': () => between('NEXTAUTH_SECRET=', bytes('auth-secret', 32).toString('base64'), ''),
  'auth0-session-secret': () => between('AUTH0_SECRET=', letters('auth0-session', HEX, 64), ''),
  'jupyter-token': () => between('http://127.0.0.1:8888/lab?token=', letters('jupyter', HEX, 48), ''),
}
