import type { Detector } from '../detector.ts'
import { named } from './named.ts'
import { BASE64_32, HEX_32, HEX_64 } from './shapes.ts'

const SIGNS = 'lets its holder forge sessions and signed values, and decrypt what the application encrypts'

/** Keys that frameworks sign and encrypt with. */
export const applicationKeys = (): readonly Detector[] => [
  {
    id: 'django-secret-key',
    title: 'Django secret key',
    provider: 'Django',
    opens: SIGNS,
    revoke: 'set a new one, with the old one among SECRET_KEY_FALLBACKS for a while',
    url: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
    keywords: ['django-insecure-'],
    pattern: /(?<secret>django-insecure-[a-z0-9!@#$%^&*(\-_=+)]{50})/dy,
  },
  {
    id: 'laravel-app-key',
    title: 'Laravel application key',
    provider: 'Laravel',
    opens: SIGNS,
    revoke: 'set a new one with php artisan key:generate',
    url: 'https://laravel.com/docs/encryption',
    ...named(['APP_KEY', 'APP_PREVIOUS_KEYS'], /base64:(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{22}==)/),
  },
  {
    id: 'rails-master-key',
    title: 'Rails master key',
    provider: 'Ruby on Rails',
    opens: 'decrypts the credentials of the application',
    revoke: 'make new credentials with rails credentials:edit',
    url: 'https://guides.rubyonrails.org/security.html#custom-credentials',
    ...named(['RAILS_MASTER_KEY'], HEX_32),
  },
  {
    id: 'secret-key-base',
    title: 'secret key base',
    opens: SIGNS,
    revoke: 'set a new one, which ends all sessions',
    url: 'https://guides.rubyonrails.org/security.html#session-storage',
    ...named(['SECRET_KEY_BASE'], /(?:[0-9a-f]{128}|[A-Za-z0-9+/]{64})/),
  },
  {
    id: 'auth-secret',
    title: 'session signing secret',
    opens: SIGNS,
    revoke: 'set a new one, which ends all sessions',
    url: 'https://authjs.dev/getting-started/deployment',
    ...named(['AUTH_SECRET', 'NEXTAUTH_SECRET'], BASE64_32),
  },
  {
    id: 'auth0-session-secret',
    title: 'Auth0 session secret',
    provider: 'Auth0',
    opens: SIGNS,
    revoke: 'set a new one, which ends all sessions',
    url: 'https://github.com/auth0/nextjs-auth0',
    ...named(['AUTH0_SECRET'], HEX_64),
  },
  {
    id: 'aspnet-machine-key',
    title: 'ASP.NET machine key',
    provider: 'ASP.NET',
    opens: SIGNS,
    revoke: 'make a new one in the IIS Manager, which ends all sessions',
    url: 'https://learn.microsoft.com/en-us/iis/troubleshoot/security-issues/troubleshooting-forms-authentication',
    ...named(['validationKey', 'decryptionKey'], /[0-9A-Fa-f]{32,128}/),
  },
  {
    id: 'jupyter-token',
    title: 'Jupyter token',
    provider: 'Project Jupyter',
    opens: 'lets its holder run commands on the server',
    revoke: 'set a new one and start the server anew',
    url: 'https://jupyter-server.readthedocs.io/en/latest/operators/security.html',
    keywords: ['JUPYTER_TOKEN', 'IdentityProvider.token', 'ServerApp.token', 'NotebookApp.token', '?token=', '&token='],
    pattern:
      /(?:JUPYTER_TOKEN|(?:IdentityProvider|ServerApp|NotebookApp)\.token|[?&]token)\\?["']?\s{0,8}[:=]\s{0,8}\\?["']?(?<secret>[0-9a-f]{48})(?![0-9A-Za-z])/dy,
  },
]
