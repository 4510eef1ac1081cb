import language from 'virtual:language';
import { shelve } from './language-shelf';

shelve(language);
