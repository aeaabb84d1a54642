import { openPage, serveFolder, startBrowser } from "./browser.mjs";
const { address, stop } = await serveFolder("/tmp/h/g", "default-src 'self'");
const b = await startBrowser(); const p = await openPage(b, { width: 1360 });
await p.goto(address + "/gallery/errors");
console.log(await p.evaluate(() => { const e=document.querySelector(".govuk-date-input__label"); const c=getComputedStyle(e); return [c.color,c.fontSize,c.display,JSON.stringify(e.getBoundingClientRect()), c.fontFamily, c.lineHeight,c.clip,c.position].join(" ")}));
for (const [n,w,t] of [["errors",1360,"light"],["decision",1360,"light"],["plan",1360,"dark"],["clocks",1360,"light"],["young-person",1360,"light"],["case",390,"light"],["case",390,"dark"],["marks",1360,"light"],["forms",390,"light"]]) {
 const q = await openPage(b,{width:w,theme:t}); await q.goto(address+"/gallery/"+n); await q.evaluate(()=>document.fonts.ready);
 await q.screenshot({path:`/tmp/h/s-${n}-${w}-${t}.png`, fullPage: w>400, ...(w<400?{clip:{x:0,y:0,width:w,height:1500}, fullPage:true}:{})}); }
stop(); await b.close();
