import { z } from 'zod';

/** Where the site's files lie, for writing in the browser. */
export const adminSchema = z.strictObject({
  /** The repository as its host names it: `halm-und-faden/hilfe`. */
  repository: z.string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/, {
    error: 'Write owner and name, such as halm-und-faden/hilfe.',
  }),
  /** The branch that is published. */
  branch: z.string().min(1).default('main'),
  /** Who keeps the repository. Of `gitlab` and `gitea`, `host` names the server, where it is your own. */
  backend: z
    .enum(['github', 'gitlab', 'gitea'], { error: 'Write `github`, `gitlab` or `gitea`.' })
    .default('github'),
  /** The address of the repository's server, where it is not the public one: `https://git.example.com`. */
  host: z.url({ protocol: /^https$/, error: 'Write the full address, with https://.' }).optional(),
  /** The address of a sign-in service of your own (Sveltia CMS Authenticator). Without it, editors sign in with an access token. */
  signIn: z
    .url({ protocol: /^https$/, error: 'Write the full address, with https://.' })
    .optional(),
});
export type Admin = z.output<typeof adminSchema>;

const hosts: Readonly<Record<Admin['backend'], readonly string[]>> = {
  github: ['https://api.github.com', 'https://www.githubstatus.com'],
  gitlab: ['https://gitlab.com', 'https://status-api.hostedstatus.com'],
  gitea: ['https://gitea.com'],
};

/**
 * The Content Security Policy of `/admin/`. The program there makes its styles while it runs, shows pictures that are being
 * uploaded, loads its icons, and talks to the repository and to nobody else.
 */
export function adminPolicy({ backend, host, signIn }: Admin): string {
  const talks = [
    ...(host ? [new URL(host).origin] : hosts[backend]),
    ...(signIn ? [new URL(signIn).origin] : []),
  ];
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob: https://avatars.githubusercontent.com https://secure.gravatar.com",
    "media-src 'self' blob:",
    // Its icons are a font, which comes from there alone.
    "font-src 'self' data: https://cdn.jsdelivr.net",
    `connect-src 'self' blob: data: ${talks.join(' ')}`,
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "form-action 'self'",
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ');
}
