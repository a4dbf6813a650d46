import { webApp } from '../../vite.shared.ts';

const pages = ['index', 'projector', 'remote', 'replay', 'result', 'follow-up'].map(
  (name) => `${import.meta.dirname}/${name}.html`,
);

export default webApp('/console/', 5175, pages);
