import '../../components/popup.css';
import { tellFailure } from '../../components/tell-failure.ts';
import { failureWords } from '../../lib/platform/failure-words.ts';

const tell = () => tellFailure('popup', failureWords());

// The browser shows the popup once what its page names has loaded; what draws the lists comes after that.
import('./open-popup.tsx').then(({ openPopup }) => openPopup(tell)).catch(tell);
