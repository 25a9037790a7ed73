import { expose } from 'comlink';
import { createDesk } from './desk';
import { sliced } from './slices';

expose(sliced(createDesk()));
