/** The looks of the page; on paper each cover begins on a sheet of its own. */
export const stylesheet = `
:root{color-scheme:light;font:15px/1.5 system-ui,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif;color:#1a1a1a}
*{box-sizing:border-box}
body{max-width:67.5rem;margin:0 auto;padding:32px 24px 64px;background:#fff}
h1{font-size:24px;margin:0 0 4px}h2{font-size:20px;margin:0;overflow-wrap:anywhere}h3{font-size:16px;margin:0}
p{margin:0}a{color:#0a58a8}.quiet{color:#5f5f5f}
.counts{display:flex;flex-wrap:wrap;gap:12px;list-style:none;padding:0;margin:20px 0}
.counts li{border:1px solid #d9d9d9;border-radius:10px;padding:10px 16px;min-width:130px}
.counts b{display:block;font-size:26px;line-height:1.2}
.counts .rejected b,.rejected .said{color:#b3260c}.counts .incomplete b,.incomplete .said{color:#5f5f5f}.counts .ready b,.ready .said{color:#0f6b40}
.causes{border-collapse:collapse;width:100%;margin:8px 0 0}
.causes th,.causes td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-top:1px solid #e5e5e5;overflow-wrap:anywhere}
.causes td:nth-child(2){white-space:nowrap}
article{display:grid;grid-template-columns:minmax(0,360px) minmax(0,1fr);gap:8px 32px;border-top:2px solid #1a1a1a;padding:24px 0;margin-top:32px}
article header{grid-column:1/-1}.said{font-weight:600}
.picture{position:relative;align-self:start}.picture>svg{display:block;width:100%;height:auto;background:#eee}
ol{list-style:none;margin:0;padding:0}.item{display:grid;grid-template-columns:34px 1fr;gap:2px 8px;padding:0 0 20px;break-inside:avoid}
.number{display:inline-block;min-width:26px;height:26px;border-radius:13px;color:#fff;text-align:center;font-weight:600;line-height:26px;padding:0 6px}
.item>div{overflow-wrap:anywhere}.fix{margin-top:4px}.fix b{font-weight:600}
.places{display:flex;flex-wrap:wrap;gap:8px;margin:6px 0 0;padding:0;list-style:none}
.places li{font-size:13px;color:#5f5f5f;max-width:200px}.places svg{display:block;height:64px;width:auto;max-width:200px;background:#eee;border:1px solid #d9d9d9;border-radius:4px}
.ignored{grid-column:1/-1}
@media(max-width:640px){article{grid-template-columns:1fr}}
@media print{body{padding:0;max-width:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}article{break-before:page;border:0;margin:0}a{color:inherit;text-decoration:none}@page{margin:14mm}}
`
