import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../access/access.module.ts';
import { CaseLibraryModule } from '../follow-up/case-library.module.ts';
import { RoomsModule } from '../rooms/rooms.module.ts';
import { Beginnings } from './beginnings.ts';
import { ConductedWorkshops } from './conducted-workshops.ts';
import { Creation } from './creation.ts';
import { Erasure } from './erasure.ts';
import { FamilyErasure } from './family-erasure.ts';
import { InvitationsController } from './invitations.controller.ts';
import { Invitations } from './invitations.ts';
import { JoinController } from './join.controller.ts';
import { JoinLinks } from './join-links.ts';
import { JoinLookup } from './join-lookup.ts';
import { PacksController } from './packs.controller.ts';
import { PersonalCodes } from './personal-code.ts';
import { Recordings } from './recordings.ts';
import { Registry } from './registry.ts';
import { RetentionRounds } from './retention-rounds.ts';
import { Titles } from './titles.ts';
import { WorkshopRecord } from './workshop.entity.ts';
import { WorkshopsController } from './workshops.controller.ts';

/** Making, finding, joining, erasing and replaying workshops, over HTTP. */
@Module({
  imports: [TypeOrmModule.forFeature([WorkshopRecord]), AccessModule, RoomsModule, CaseLibraryModule],
  controllers: [WorkshopsController, InvitationsController, JoinController, PacksController],
  providers: [
    ConductedWorkshops,
    Creation,
    Invitations,
    Registry,
    JoinLinks,
    JoinLookup,
    PersonalCodes,
    Recordings,
    Titles,
    Erasure,
    Beginnings,
    FamilyErasure,
    RetentionRounds,
  ],
  exports: [Beginnings, ConductedWorkshops, JoinLinks, Recordings, Registry],
})
export class WorkshopsModule {}
