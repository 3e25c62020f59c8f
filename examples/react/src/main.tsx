import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@hailong/widget/define';
import type {} from '@hailong/widget/react';
import { App } from './App';
import './portal.css';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
