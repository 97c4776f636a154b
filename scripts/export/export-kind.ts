/** One thing that can be exported. */
export interface ExportKind {
  /** Ends the line of the kind in the list of kinds. */
  summary: string;
  /** What `--help` prints. */
  help: string;
  /** @param args what stands behind the kind */
  run(args: readonly string[]): Promise<void>;
}
