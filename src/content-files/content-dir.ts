/** The folder that the site is built from: `content`, or another one for a try-out (CONTENT_DIR). */
export const contentDir = process.env['CONTENT_DIR'] ?? 'content';
