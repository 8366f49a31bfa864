import type { PageText } from '../../lib/model/page-text.ts';
import { readHtml } from '../../lib/page/parsed-tree.ts';

/** A reference list and a few sure citations, so that single rows are read as on a real page. */
const LIST = [
  'Mu, J., Furlan, A. D., &amp; Lao, L. (2020). Acupuncture for chronic low back pain. Pain, 12(3), 1–9.',
  'Smith, J., &amp; Jones, A. (2001). Needles and expectations. Spine, 26(13), 1418–1424.',
  'Lee, J.-H., Choi, T.-Y., &amp; Shin, B.-C. (2013). Acute back pain: a review. Clin J Pain, 29(2), 172–185.',
  'Kalauokalani, D. (2001). Lessons from a trial. Spine, 26(13), 1418–1424.',
  'Kalauokalani, D. (2005). Physicians and others. Clin J Pain, 21(5), 406–411.',
  'Brown, A. (2003a). First thoughts. Pain, 1(1), 1–4.',
  'Brown, A. (2003b). Second thoughts. Pain, 1(2), 5–9.',
  'Freud, S. (1998). Group psychology. Norton Press.',
  'Harvard Health. (n.d.). Back pain. https://www.health.harvard.edu/back',
  'van der Berg, A. (2010). Low backs. Spine, 3(1), 10–19.',
  'O’Connell, N. (2011). Advice. Spine, 4(1), 20–29.',
  'García-López, M. (2012). Agujas. Pain, 5(1), 30–39.',
  'Müller, K. (2014). Nadeln. Pain, 6(1), 40–49.',
  'World Health Organization. (2018). Guideline on pain. Geneva: WHO Press.',
  'Centers for Disease Control and Prevention. (2016). Guideline for opioids. Atlanta: CDC Press.',
  'Qaseem, A., Wilt, T. J., &amp; Forciea, M. A. (2017). Noninvasive treatments. Ann Intern Med, 166(7), 514–530.',
  'Ito, A., Sato, B., Kato, C., &amp; Endo, D. (2019). Four authors. Pain, 7(1), 10–19.',
  'Tan, E. (in press). Needles to come. Pain.',
  'de la Cruz, F. (2015). Caminar. Spine, 5(2), 30–39.',
  'von Hagen, G. (2016). Gehen. Spine, 6(2), 40–49.',
  'al-Rashid, H. (2017). Walking. Spine, 7(2), 50–59.',
  'bin Saleh, I. (2018). Standing. Spine, 8(2), 60–69.',
  'MacDonald, K. (2018). Sitting. Spine, 9(2), 70–79.',
  'Ribeiro, L., Jr. (2012). Lying. Spine, 10(2), 80–89.',
  'Guidelines for care of the back. (2014). Spine, 11(2), 90–99.',
  'U.S. Department of Health and Human Services. (2019). Pain management. Washington: HHS Press.',
  'Иванов, М. (2015). Иглы. Боль, 3(1), 20–29.',
  'Wang, N. (2016). Trials. Pain, 8(1), 30–39.',
  'Clinical and Laboratory Standards Institute. (2008). Reference method M38-A2. Wayne: CLSI Press.',
  'See, R. (2002). Cues. Pain, 9(1), 40–49.',
  'Hommer, S. (1999). Brains. Pain, 10(1), 50–59.',
  'Exelman L, Van den Bosch J (2017) Phones. Spine 148:93–101',
  'Van den Bosch J (2004) Screens. Spine 27:1–9',
  'Dell’Acqua, F., &amp; Lo Russo, T. (2019). Prezzi. Pain, 11(1), 40–49.',
  'Al Attar, W. (2014). Legs. Pain, 12(1), 40–49.',
  '’t Hooft, S., &amp; Van ’t Veer, J. (2015). Groepen. Pain, 13(1), 40–49.',
  'LEFÈVRE, F.; LEFÈVRE, A. M. C. Discurso. Caxias: EDU, 2005.',
  'CAVALCANTI FILHO, J. Dor. Revista, v. 3, p. 1-9, 2015.',
  'U.S. EPA. (2019). Air. Washington.',
  'Timme, E., &amp; van Hoydonck, P. (2002). Tea. Spine, 10(3), 50–59.',
  'Department of Steps and Norland Commissioning Board. (2012). Walking. Oslo: DS.',
  'GBD 2019 Backs Collaborators. (2020). Burden of backs. Pain, 14(1), 40–49.',
  'UNICEF. (2012). Children’s backs. Geneva.',
];
const SURE = '<p>Others agree (Mu, 2020; Lee et al., 2013; Smith &amp; Jones, 2001; Kalauokalani, 2001).</p>';

/** A page with one paragraph of ours, sure citations behind it, and the list. */
export function pageWith(paragraph: string, language = 'en'): PageText {
  const entries = LIST.map((entry) => `<p>${entry}</p>`).join('');
  return readHtml(
    `<html lang="${language}"><body><article><p>${paragraph}</p>${SURE}<h2>References</h2>${entries}</article></body></html>`,
  );
}

/** The same paragraph on a page without any list. */
export function pageWithoutList(paragraph: string): PageText {
  return readHtml(`<html lang="en"><body><article><p>${paragraph}</p>${SURE}</article></body></html>`);
}
