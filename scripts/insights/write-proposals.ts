import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LearnedProposal } from '../../src/core/search/learned-proposals.ts';
import { proposalsFile, proposalsYaml } from '../../src/report/proposals.ts';
import { proposalPeople } from './propose-learned.ts';

/** Writes the proposals beside the report, into each of its folders. */
export async function writeProposals(
  proposals: readonly LearnedProposal[],
  folders: readonly string[],
): Promise<void> {
  const text = proposalsYaml(proposals, proposalPeople);
  await Promise.all(folders.map((folder) => writeFile(join(folder, proposalsFile), text)));
}
