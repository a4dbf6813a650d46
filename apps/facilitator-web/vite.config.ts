import { webApp } from '../../vite.shared.ts';

const pages = ['index', 'projector', 'remote', 'replay'].map((name) => `${import.meta.dirname}/${name}.html`);

export default webApp('/console/', 5175, pages);
