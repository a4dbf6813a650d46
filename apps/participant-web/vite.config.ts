import { webApp } from '../../vite.shared.ts';

export default webApp('/', 5174, [`${import.meta.dirname}/index.html`]);
