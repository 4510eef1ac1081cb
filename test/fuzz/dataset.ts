import { fileURLToPath } from 'node:url';
import { loadDataset } from '../../scripts/dataset-files';
import { compileIndex } from '../../src/figures/compile';

/** The dataset as it stands in the project, and its index. */
export const dataset = await loadDataset(fileURLToPath(new URL('../../assets/dataset', import.meta.url)));
export const index = compileIndex(dataset);
