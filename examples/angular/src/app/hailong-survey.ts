import { Directive, effect, ElementRef, inject, input } from '@angular/core';
import { outputFromObservable } from '@angular/core/rxjs-interop';
import type { HailongSurvey as Element, HailongSurveyEvents } from '@hailong/widget';
import { fromEvent, map } from 'rxjs';

/** Gives templates the types of `<hailong-survey>`: its properties and the event that matters here. */
@Directive({ selector: 'hailong-survey' })
export class HailongSurvey {
  readonly client = input<Element['client']>();
  readonly surveyData = input<Element['surveyData']>();
  readonly agency = input<string>();
  readonly procedure = input<string>();
  readonly outcome = input<'granted' | 'refused' | 'withdrawn' | 'late'>();

  private readonly element = inject<ElementRef<Element>>(ElementRef).nativeElement;

  readonly recorded = outputFromObservable(
    fromEvent<HailongSurveyEvents['hailong-recorded']>(this.element, 'hailong-recorded').pipe(
      map(({ detail }) => detail),
    ),
  );

  constructor() {
    effect(() => {
      this.element.client = this.client();
      this.element.surveyData = this.surveyData();
      this.element.agency = this.agency();
      this.element.procedure = this.procedure();
      this.element.outcome = this.outcome();
    });
  }
}
