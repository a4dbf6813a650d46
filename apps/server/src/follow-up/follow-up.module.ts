import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { RealtimeModule } from '../realtime/realtime.module.ts';
import { RoomsModule } from '../rooms/rooms.module.ts';
import { WorkshopsModule } from '../workshops/workshops.module.ts';
import { CaseExperiencesController } from './case-experiences.controller.ts';
import { CaseExperiences } from './case-experiences.ts';
import { CaseLibraryController } from './case-library.controller.ts';
import { CaseLibraryModule } from './case-library.module.ts';
import { FollowUpController } from './follow-up.controller.ts';
import { FollowUpLinkController } from './follow-up-link.controller.ts';
import { FollowUpLinks } from './follow-up-links.ts';
import { FollowUpRounds } from './follow-up-rounds.ts';
import { FollowUps } from './follow-ups.ts';
import { LinkHolders } from './link-holders.ts';
import { LinkedExperiencesController } from './linked-experiences.controller.ts';
import { MailQueue } from './mail/mail-queue.ts';
import { Mailer } from './mail/mailer.ts';
import { Postman } from './mail/postman.ts';
import { OwnExperiencesController } from './own-experiences.controller.ts';
import { OwnFollowUpController } from './own-follow-up.controller.ts';
import { SeatAskers } from './seat-askers.ts';

/** Asking people weeks later how it went, in a log of its own; and the mail for that. */
@Module({
  imports: [AccessModule, RoomsModule, WorkshopsModule, RealtimeModule, CaseLibraryModule],
  controllers: [
    OwnFollowUpController,
    OwnExperiencesController,
    FollowUpController,
    FollowUpLinkController,
    LinkedExperiencesController,
    CaseLibraryController,
    CaseExperiencesController,
  ],
  providers: [
    FollowUpLinks,
    FollowUps,
    FollowUpRounds,
    LinkHolders,
    SeatAskers,
    CaseExperiences,
    Mailer,
    MailQueue,
    Postman,
  ],
  exports: [FollowUps, CaseLibraryModule],
})
export class FollowUpModule {}
