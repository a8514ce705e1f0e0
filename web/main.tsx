import { render } from 'preact';
import { App } from './shell/app.tsx';
import './styles/main.scss';

const root = document.getElementById('app');
if (root) render(<App />, root);
