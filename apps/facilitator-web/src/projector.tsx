import { render } from 'preact';

render(<p>Rolwissel</p>, document.body);
