/** The forms in which articles go out. */
export const exportFormats = ['markdown', 'html', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];
