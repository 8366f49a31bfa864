import '../../components/popup.css';

// The browser shows the popup once what its page names has loaded; what draws the lists comes after that.
void import('./open-popup.tsx').then(({ openPopup }) => openPopup());
