import { WEBKIT } from '../run/programs.mjs';
import { engineConfig } from './engine-config.mjs';
import { startWebKit } from './webkit-driver.mjs';

export default engineConfig('WebKitGTK', () => startWebKit(WEBKIT));
