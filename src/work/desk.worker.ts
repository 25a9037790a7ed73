import { expose } from 'comlink';
import { createDesk } from './desk';

expose(createDesk());
