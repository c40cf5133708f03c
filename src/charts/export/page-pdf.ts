// A page of ours as a PDF: what a browser prints of it, without its scripts.
import { pathToFileURL } from 'node:url';
import { startBrowser } from './browser';
import { timelessPdf } from './pdf';

const SECONDS = 180;

/**
 * Prints an HTML file on A4 by its own print styles. Its scripts do not run and nothing is loaded from a network: what
 * is printed is what the file holds.
 *
 * @throws NoBrowserError where no browser starts; Error where the page cannot be opened in three minutes
 */
export async function pagePdf(file: string): Promise<Buffer> {
  const { browser } = await startBrowser();
  try {
    const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
    const page = await context.newPage();
    page.setDefaultTimeout(SECONDS * 1000);
    await page.goto(pathToFileURL(file).href, { timeout: SECONDS * 1000 });
    const footerTemplate =
      '<div style="font-size:8px;width:100%;text-align:center"><span class="pageNumber"></span> / <span class="totalPages"></span></div>';
    const options = { format: 'A4', printBackground: true, displayHeaderFooter: true, headerTemplate: '<div></div>' };
    const margin = { top: '16mm', bottom: '16mm', left: '16mm', right: '16mm' };
    return timelessPdf(await page.pdf({ ...options, footerTemplate, margin, outline: true, tagged: true }));
  } finally {
    await browser.close();
  }
}
