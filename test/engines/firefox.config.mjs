import { FIREFOX } from '../run/programs.mjs';
import { engineConfig } from './engine-config.mjs';
import { startFirefox } from './marionette.mjs';

export default engineConfig('Firefox', () => startFirefox(FIREFOX));
