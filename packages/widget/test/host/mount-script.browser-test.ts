import { expect } from 'chai';
import { mountScript } from '../../src/host/mount-script.ts';
import '../../src/survey-element.define.ts';

describe('mountScript', () => {
  afterEach(() => document.body.replaceChildren());

  function mount(html: string): Element | null {
    const template = document.createElement('template');
    template.innerHTML = html;
    document.body.append(template.content);
    mountScript(document.querySelector<HTMLScriptElement>('[data-mount]'));
    return document.querySelector('hailong-survey');
  }

  it('puts the element where the script stands, with its data as attributes', () => {
    const element = mount(
      '<p></p><i data-mount data-collector="https://c.example" data-agency="H26" data-count-views=""></i>',
    )!;
    expect(element.previousElementSibling!.localName).to.equal('i');
    expect(element.getAttribute('collector')).to.equal('https://c.example');
    expect(element.getAttribute('agency')).to.equal('H26');
    expect(element.hasAttribute('count-views')).to.equal(true);
  });

  it('puts the element into the target, whose contents become the fallback', () => {
    const element = mount(
      '<div id="box"><a href="/s">Đánh giá</a></div><i data-mount data-collector="https://c.example" data-target="#box"></i>',
    )!;
    expect(element.parentElement!.id).to.equal('box');
    expect(element.querySelector('a')!.textContent).to.equal('Đánh giá');
  });

  it('mounts nothing for a script without a collector', () => {
    expect(mount('<i data-mount></i>')).to.equal(null);
    expect(() => mountScript(null)).to.not.throw();
  });
});
